using System.Net;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Pages.Plans;

public sealed class OwnershipTests(App app) : IClassFixture<App>
{
    /// <summary>Enough of every form that its owner could send it: what refuses a stranger is nothing but the owner.</summary>
    private static readonly (string Name, string Value)[] AnyForm =
    [
        ("Revision", "1"), ("Ready", "true"), ("Steps", "1"), ("With", "plank-forearm"), ("Add", "plank-forearm"), ("part", "main"),
        ("Input.Name", "Stolen"), ("Input.Note", "Stolen"), ("Input.Day", "Friday"), ("Input.Start", "18:00"), ("Input.Answers[0]", "false"),
        ("Input.Rows[0].Kind", "Easy"), ("Input.Rule", "I4"), ("Input.Because", "Stolen"),
        ("Input.Sets", "1"), ("Input.Rest", "0"), ("Input.Amount", "1"), ("Input.UpTo", "1"), ("Input.Kind", "Reps"), ("Input.Load", "Body"),
    ];

    [Fact]
    public async Task The_program_is_asked_for_its_addresses()
    {
        var routes = await PlanRoute.All(app);

        var templates = routes.Select(r => r.Template).ToList();

        Assert.Contains("plans/{id:guid}", templates);
        Assert.Contains("plans/{id:guid}/print/all", templates);
        Assert.Contains("plans/{id:guid}/sessions/{session:int}/exercises/{block:int}/{item:int}/swap", templates);
        Assert.True(routes.Count(r => r.Posts) >= 16);
    }

    [Fact]
    public async Task Nobody_sees_the_plan_of_somebody_else()
    {
        var theirs = await new Runner(app).MakePlan();
        var session = (await theirs.Sessions())[0];
        var stranger = await Stranger();

        foreach (var route in await PlanRoute.All(app))
        {
            var path = route.For(theirs.Id, session);
            Assert.Equal((path, HttpStatusCode.NotFound), (path, (await stranger.Get(path)).Status));
            Assert.Equal((path, HttpStatusCode.NotFound), (path, (await app.Visitor().Get(path)).Status));
        }
    }

    [Fact]
    public async Task Nobody_changes_the_plan_of_somebody_else()
    {
        var owner = new Runner(app);
        var theirs = await owner.MakePlan();
        var session = (await theirs.Sessions())[0];
        var stranger = await Stranger();
        var before = await theirs.Stored();

        foreach (var route in await PlanRoute.All(app))
        {
            var path = route.For(theirs.Id, session);
            var expected = route.Posts ? HttpStatusCode.NotFound : HttpStatusCode.MethodNotAllowed;
            Assert.Equal((path, expected), (path, (await Post(stranger, path)).Status));
        }

        var after = await theirs.Stored();
        Assert.Equal((before.Revision, before.UpdatedUtc, before.Undoes), (after.Revision, after.UpdatedUtc, after.Undoes));
        Assert.Single((await owner.Visitor.Get("/plans")).Document.QuerySelectorAll(".plan-list li"));
        Assert.Single((await stranger.Get("/plans")).Document.QuerySelectorAll(".plan-list li"));
    }

    [Fact]
    public async Task The_same_posts_are_not_refused_to_the_owner()
    {
        foreach (var route in (await PlanRoute.All(app)).Where(r => r.Posts))
        {
            var owner = new Runner(app);
            var own = await owner.MakePlan();
            var path = route.For(own.Id, (await own.Sessions())[0]);
            var status = (await Post(owner.Visitor, path)).Status;
            var expected = path.Split('/')[^1] switch
            {
                // Nothing in particular was asked for, so it is no longer offered.
                "fixes" or "placements" or "history" or "version" => HttpStatusCode.Conflict,
                _ => HttpStatusCode.OK,
            };
            Assert.Equal((path, expected), (path, status));
        }
    }

    [Fact]
    public async Task A_deleted_plan_of_somebody_else_stays_deleted()
    {
        var owner = new Runner(app);
        var theirs = await owner.MakePlan();
        await theirs.Press(theirs.Page, "/deletion");

        Assert.Equal(HttpStatusCode.NotFound, (await Post(await Stranger(), $"{theirs.Path}/restoration")).Status);

        Assert.Equal(HttpStatusCode.NotFound, (await theirs.Open()).Status);
    }

    [Fact]
    public async Task An_id_that_does_not_exist_is_not_found()
    {
        var owner = new Runner(app);
        var session = (await (await owner.MakePlan()).Sessions())[0];

        foreach (var route in await PlanRoute.All(app))
        {
            var path = route.For(Guid.CreateVersion7(), session);
            Assert.Equal((path, HttpStatusCode.NotFound), (path, (await owner.Visitor.Get(path)).Status));
            if (route.Posts)
                Assert.Equal((path, HttpStatusCode.NotFound), (path, (await Post(owner.Visitor, path)).Status));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("/name")]
    [InlineData("/print")]
    [InlineData("/sessions/1")]
    public async Task An_id_that_is_none_is_not_found(string rest)
    {
        var owner = new Runner(app);
        await owner.MakePlan();

        foreach (var garbage in new[] { "0", "-1", "null", "%00", "..%2f..", "' OR 1=1 --", "<script>", "00000000-0000-0000-0000-00000000000g", new string('a', 5000) })
            Assert.Equal((garbage, HttpStatusCode.NotFound), (garbage, (await owner.Visitor.Get($"/plans/{Uri.EscapeDataString(garbage)}{rest}")).Status));
    }

    [Theory]
    [InlineData("sessions/0")]
    [InlineData("sessions/-1")]
    [InlineData("sessions/99999")]
    [InlineData("sessions/99999999999")]
    [InlineData("sessions/one")]
    [InlineData("sessions/{b}")]
    [InlineData("sessions/{s}/exercises/{s}/0")]
    [InlineData("sessions/{s}/exercises/{b}/1")]
    [InlineData("sessions/{s}/exercises/{b}/-1")]
    [InlineData("sessions/{s}/exercises/{b}/2147483648")]
    [InlineData("sessions/99999/print")]
    public async Task A_session_or_exercise_that_is_not_there_is_not_found(string path)
    {
        var window = await new Runner(app).MakePlan();
        var session = (await window.Sessions())[0];

        var page = await window.Open(path.Replace("{s}", $"{session.Id}", StringComparison.Ordinal).Replace("{b}", $"{session.Main[0].Id}", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    /// <summary>Somebody with a plan of their own.</summary>
    private async Task<Visitor> Stranger()
    {
        var runner = new Runner(app);
        await runner.MakePlan();
        return runner.Visitor;
    }

    private static async Task<WebPage> Post(Visitor visitor, string path)
    {
        var token = (await visitor.Get("/plans/new")).Form(Runner.NewPlan).ValueOf("__RequestVerificationToken");
        using var form = new FormUrlEncodedContent(AnyForm.Append(("__RequestVerificationToken", token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
        return await WebPage.Of(await visitor.Http.PostAsync(new Uri(path, UriKind.Relative), form));
    }
}
