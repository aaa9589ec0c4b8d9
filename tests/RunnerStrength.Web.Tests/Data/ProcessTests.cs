using System.Net;
using System.Net.Sockets;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Data;

public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryDirectory data = new();
    private readonly CookieContainer cookies = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task A_saved_plan_survives_a_kill()
    {
        string plan;
        await using (var first = await Started())
        {
            plan = (await MakePlan(first)).Url;
            await first.Kill();
        }

        await using var second = await Started();
        Assert.Contains("My strength week", (await Open(second, plan)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_programs_that_start_at_once_on_an_empty_file_or_folder_both_get_ready(bool file)
    {
        if (file)
            await File.WriteAllBytesAsync(data.File("runnerstrength.db"), []);
        await using var one = new RunningProgram(data);
        await using var other = new RunningProgram(data);

        await Task.WhenAll(one.Ready(), other.Ready());

        var plan = (await MakePlan(one)).Url;
        Assert.Equal(HttpStatusCode.OK, (await Open(other, plan)).Status);
    }

    [Fact]
    public async Task An_address_in_use_is_told_in_one_line()
    {
        using var holder = new TcpListener(IPAddress.Loopback, 0);
        holder.Start();

        Assert.Contains("address already in use", await RefusalAt($"http://{holder.LocalEndpoint}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://192.0.2.1:5080")]
    [InlineData("localhost:five")]
    public async Task An_address_that_can_t_be_had_is_told_in_one_line(string address) =>
        Assert.Contains(address, await RefusalAt(address), StringComparison.Ordinal);

    [Fact]
    public async Task Data_that_can_t_be_used_is_told_in_one_line()
    {
        await File.WriteAllTextAsync(data.File("runnerstrength.db"), "This is a diary, and long enough to be taken for a database.");

        Assert.Contains("is not a database", await RefusalAt(urls: null), StringComparison.Ordinal);
    }

    /// <summary>The one line that the program prints when it does not start.</summary>
    private async Task<string> RefusalAt(string? urls)
    {
        await using var program = new RunningProgram(data, urls);
        var (code, output, error) = await program.Ended();
        Assert.Equal((1, ""), (code, output));
        return Assert.Single(error.TrimEnd().Split('\n'));
    }

    private async Task<RunningProgram> Started()
    {
        var program = new RunningProgram(data);
        await program.Ready();
        return program;
    }

    private async Task<WebPage> Open(RunningProgram program, string path)
    {
        using var http = program.Client(cookies);
        return await new Visitor(http).Get(path);
    }

    private async Task<WebPage> MakePlan(RunningProgram program)
    {
        using var http = program.Client(cookies);
        var visitor = new Visitor(http);
        return await visitor.Submit(await visitor.Get("/plans/new"), "form.plan-form");
    }
}
