using System.Globalization;
using System.Net;
using RunnerStrength.Web.Tests.Data;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Faults;

/// <summary>A runner who renames a plan again and again, and remembers which save was answered last.</summary>
internal sealed class Saver
{
    private readonly CookieContainer cookies = new();
    private int revision = 1;
    private int number;

    /// <summary>The address of the plan.</summary>
    public string Plan { get; private set; } = "";

    /// <summary>The last save that the program answered; 0 before the first.</summary>
    public int Answered { get; private set; }

    /// <summary>Saves answered in all.</summary>
    public int Saves { get; private set; }

    public static async Task<Saver> With(RunningProgram program)
    {
        var saver = new Saver();
        saver.Plan = await saver.MakePlan(program);
        return saver;
    }

    /// <summary>The address of a new plan.</summary>
    public async Task<string> MakePlan(RunningProgram program)
    {
        using var http = program.Client(cookies);
        var visitor = new Visitor(http);
        var made = await visitor.Submit(await visitor.Get("/plans/new"), "form.plan-form");
        Assert.Equal(HttpStatusCode.OK, made.Status);
        return made.Url;
    }

    public async Task<WebPage> Open(RunningProgram program, string path)
    {
        using var http = program.Client(cookies);
        return await new Visitor(http).Get(path);
    }

    /// <summary>One save through the form, with what it is answered.</summary>
    public async Task<WebPage> Save(RunningProgram program)
    {
        using var http = program.Client(cookies);
        var visitor = new Visitor(http);
        var form = await visitor.Get($"{Plan}/name");
        var answer = await visitor.Submit(form, "main form", new Dictionary<string, string>(StringComparer.Ordinal) { ["Input.Name"] = NameOf(number + 1) });
        if (answer.Url == Plan)
            Acknowledge();
        return answer;
    }

    /// <summary>Saves without a pause until the program is gone.</summary>
    public async Task SaveUntilGone(RunningProgram program)
    {
        using var http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = new Uri(program.Address) };
        try
        {
            var token = (await new Visitor(http).Get($"{Plan}/name")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            while (true)
                await Post(http, token);
        }
        catch (HttpRequestException)
        {
            // It is gone.
        }
        catch (IOException)
        {
            // It went in the middle of an answer.
        }
    }

    /// <summary>After a new start: what was answered is there, and at most the one save that was under way besides.</summary>
    public async Task AssertNothingLost(RunningProgram program)
    {
        var page = await Open(program, Plan);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        var heading = page.Document.QuerySelector("h1")!.TextContent.Trim();
        if (Answered > 0 || heading.StartsWith("Save ", StringComparison.Ordinal))
        {
            var kept = int.Parse(heading.AsSpan("Save ".Length), NumberStyles.None, CultureInfo.InvariantCulture);
            Assert.InRange(kept, Answered, Answered + 1);
            (Answered, number, revision) = (kept, kept, kept + 1);
        }
    }

    private static string NameOf(int number) => $"Save {number}";

    private async Task Post(HttpClient http, string token)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Revision"] = revision.ToString(CultureInfo.InvariantCulture),
            ["Input.Name"] = NameOf(number + 1),
            ["__RequestVerificationToken"] = token,
        });
        using var answer = await http.PostAsync(new Uri($"{Plan}/name", UriKind.Relative), form);
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new InvalidOperationException($"Save {number + 1} of {Plan} was answered {(int)answer.StatusCode}.");
        Acknowledge();
    }

    private void Acknowledge()
    {
        (number, revision) = (number + 1, revision + 1);
        Answered = number;
        Saves++;
    }
}
