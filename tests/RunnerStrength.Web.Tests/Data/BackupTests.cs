using System.IO.Compression;
using System.Net;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Data;

/// <summary>Backup and restore as an operator types them.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly TemporaryDirectory data = new();
    private readonly TemporaryDirectory elsewhere = new();
    private readonly CookieContainer cookies = new();

    public void Dispose()
    {
        data.Dispose();
        elsewhere.Dispose();
    }

    [Fact]
    public async Task What_is_saved_while_the_program_writes_is_whole_and_its_owner_is_known_again()
    {
        var file = elsewhere.File("copy.zip");
        string plan;
        await using (var program = await Started(data))
        {
            plan = await MakePlan(program);
            using var stop = new CancellationTokenSource();
            var writing = Task.Run(async () =>
            {
                while (!stop.IsCancellationRequested)
                    await MakePlan(program);
            });
            Assert.StartsWith("Saved ", (await Run(data, "backup", file)).Output, StringComparison.Ordinal);
            await stop.CancelAsync();
            await writing;
        }

        using var fresh = new TemporaryDirectory();
        var (code, output, error) = await Run(fresh, "restore", file);
        Assert.Equal((0, ""), (code, error));
        Assert.Matches("^Restored [0-9]+ plans? from ", output);
        await using var second = await Started(fresh);
        Assert.Equal(HttpStatusCode.OK, await Status(second, plan));
    }

    /// <summary>It holds the keys, and what runners say of their health.</summary>
    [Fact]
    public async Task A_backup_is_its_user_s_alone_and_nothing_else_is_left_beside_it()
    {
        await using (var program = await Started(data))
            await MakePlan(program);

        await Run(data, "backup", elsewhere.File("copy.zip"));

        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(elsewhere.File("copy.zip")) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        Assert.Single(Directory.GetFileSystemEntries(elsewhere.Path));
    }

    [Fact]
    public async Task What_was_there_is_kept_beside_what_is_restored()
    {
        var file = elsewhere.File("copy.zip");
        await using (var program = await Started(data))
            await MakePlan(program);
        await Run(data, "backup", file);

        var (code, output, _) = await Run(data, "restore", file);

        Assert.Equal(0, code);
        Assert.Contains("runnerstrength.db.before-restore", output, StringComparison.Ordinal);
        Assert.True(File.Exists(data.File("runnerstrength.db.before-restore")));
    }

    [Fact]
    public async Task Nothing_is_put_back_under_a_running_program()
    {
        var file = elsewhere.File("copy.zip");
        await using var program = await Started(data);
        var plan = await MakePlan(program);
        await Run(data, "backup", file);

        var (code, _, error) = await Run(data, "restore", file);

        Assert.Equal(1, code);
        Assert.Contains("is running", error, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await Status(program, plan));
    }

    [Theory]
    [InlineData("no zip at all", "can't be restored")]
    [InlineData("a zip without a database", "holds no database")]
    [InlineData("a damaged database", "can't be read")]
    public async Task What_can_not_be_trusted_is_refused_and_nothing_changes(string what, string why)
    {
        await using (var program = await Started(data))
            await MakePlan(program);
        var before = await File.ReadAllBytesAsync(data.File("runnerstrength.db"));
        var file = elsewhere.File("copy.zip");
        await Spoil(file, what);

        var (code, _, error) = await Run(data, "restore", file);

        Assert.Equal(1, code);
        Assert.Contains(why, Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(data.File("runnerstrength.db")));
    }

    [Fact]
    public async Task A_backup_overwrites_nothing_and_needs_something_to_save()
    {
        Assert.Contains("There is no database", (await Run(data, "backup", elsewhere.File("copy.zip"))).Error, StringComparison.Ordinal);
        await File.WriteAllTextAsync(elsewhere.File("mine.txt"), "mine");
        await using (await Started(data))
        {
            Assert.Contains("exists already", (await Run(data, "backup", elsewhere.File("mine.txt"))).Error, StringComparison.Ordinal);
        }

        Assert.Equal("mine", await File.ReadAllTextAsync(elsewhere.File("mine.txt")));
        Assert.Contains("Say which file", (await Run(data, "backup")).Error, StringComparison.Ordinal);
    }

    private static async Task Spoil(string file, string what)
    {
        if (what == "no zip at all")
        {
            await File.WriteAllTextAsync(file, "a diary");
            return;
        }

        await using var zip = await ZipFile.OpenAsync(file, ZipArchiveMode.Create);
        await using var entry = await zip.CreateEntry(what == "a damaged database" ? "runnerstrength.db" : "holiday.jpg").OpenAsync();
        await entry.WriteAsync(new byte[8192]);
        entry.Write("SQLite format 3"u8);
    }

    private static async Task<(int Code, string Output, string Error)> Run(TemporaryDirectory data, params string[] command)
    {
        await using var program = new RunningProgram(data, urls: null, command);
        return await program.Ended();
    }

    private static async Task<RunningProgram> Started(TemporaryDirectory data)
    {
        var program = new RunningProgram(data);
        await program.Ready();
        return program;
    }

    private async Task<string> MakePlan(RunningProgram program)
    {
        using var http = program.Client(cookies);
        var visitor = new Visitor(http);
        return (await visitor.Submit(await visitor.Get("/plans/new"), "form.plan-form")).Url;
    }

    private async Task<HttpStatusCode> Status(RunningProgram program, string path)
    {
        // Cookies know their host by its name, not by its port.
        using var http = program.Client(cookies);
        return (await new Visitor(http).Get(path)).Status;
    }
}
