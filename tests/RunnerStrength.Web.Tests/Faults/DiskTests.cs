using System.Diagnostics;
using System.Net;
using RunnerStrength.Web.Tests.Data;

namespace RunnerStrength.Web.Tests.Faults;

/// <summary>A disk of its own that fills up or can't be written. Mounting one needs root, as the build has it.</summary>
public sealed class DiskTests : FaultTests
{
    private const int DiskBytes = 8 * 1024 * 1024;

    private bool mounted;

    [RootFact]
    public async Task On_a_full_disk_saves_are_a_503_reads_go_on_and_with_room_again_all_is_as_answered()
    {
        Mount();
        await using var program = await Started();
        var saver = await Saver.With(program);
        await saver.Save(program);
        Fill();

        await RefusedAtLast(program, saver);

        foreach (var path in new[] { "/", "/exercises", "/plans", saver.Plan, "/healthz", "/readyz" })
            Assert.Equal(HttpStatusCode.OK, (await saver.Open(program, path)).Status);
        File.Delete(Filler);
        await saver.AssertNothingLost(program);
        Assert.Equal(saver.Plan, (await saver.Save(program)).Url);
        Assert.Equal("ok", Ask("PRAGMA integrity_check"));
        Assert.False(program.HasEnded);
    }

    [RootFact]
    public async Task A_first_start_on_a_full_disk_says_so_in_a_line_and_with_room_again_it_starts()
    {
        Mount();
        Fill();

        await AssertRefused();
        File.Delete(Filler);

        await using var program = await Started();
        await Saver.With(program);
    }

    [RootFact]
    public async Task A_disk_that_became_read_only_is_told_in_a_line()
    {
        Mount();
        await using (var program = await Started())
            await Stopped(program);
        Run("mount", "-o", "remount,ro", Data.Path);

        await AssertRefused();
    }

    [RootFact]
    public async Task A_file_that_may_only_be_read_is_read_on_and_a_save_is_a_503()
    {
        await using (var first = await Started())
        {
            await Saver.With(first);
            await Stopped(first);
        }

        Run("chmod", "0400", DatabaseFile);

        await using var program = await Started(WithoutRootsPower);
        using var http = program.Client();
        var visitor = new Hosting.Visitor(http);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/exercises")).Status);
        AssertAway(await visitor.Submit(await visitor.Get("/plans/new"), "form.plan-form"));
    }

    /// <summary>To root every file is writable, unless it does without that power.</summary>
    private static Surroundings WithoutRootsPower => new() { Through = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search", "--"] };

    private string Filler => Data.File("filler");

    protected override void Dispose(bool disposing)
    {
        if (mounted)
            Run("umount", Data.Path);
        base.Dispose(disposing);
    }

    private void Mount()
    {
        Run("mount", "-t", "tmpfs", "-o", $"size={DiskBytes}", "tmpfs", Data.Path);
        mounted = true;
    }

    /// <summary>To the last byte.</summary>
    private void Fill()
    {
        try
        {
            using var filler = File.Create(Filler);
            while (true)
                filler.Write(new byte[4096]);
        }
        catch (IOException)
        {
            // There is no more room.
        }
    }

    /// <summary>The log has some room of its own, so that the first saves may still find a place.</summary>
    private static async Task RefusedAtLast(RunningProgram program, Saver saver)
    {
        for (var save = 0; save < 200; save++)
        {
            var answer = await saver.Save(program);
            if (answer.Url == saver.Plan)
                continue;
            AssertAway(answer);
            return;
        }

        Assert.Fail("The disk never was full.");
    }

    private async Task AssertRefused()
    {
        await using var program = new RunningProgram(Data);
        var (code, output, error) = await program.Ended();
        Assert.Equal((1, ""), (code, output));
        var line = Assert.Single(error.TrimEnd().Split('\n'));
        Assert.Contains(Data.Path, line, StringComparison.Ordinal);
        Assert.DoesNotContain("Another start", line, StringComparison.Ordinal);
    }

    private static void Run(string command, params string[] arguments)
    {
        using var process = Process.Start(command, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
