using System.Diagnostics;
using System.Globalization;
using RunnerStrength.Web.Tests.Data;
using RunnerStrength.Web.Tests.Hosting;
using Xunit.Abstractions;

namespace RunnerStrength.Web.Tests.Faults;

/// <summary>
/// The power goes at any moment of a burst of saves. What the program wrote and when it had it synced is recorded call by call; the disk after a cut is built from that.
/// </summary>
public sealed class PowerCutTests(ITestOutputHelper output) : FaultTests
{
    private const int Savers = 3;
    private const int SavesOfEach = 25;
    private const int FewCuts = 40;
    private const int ManyCuts = 1_000;
    private const int Seed = 7;

    [StraceFact]
    public async Task Whenever_the_power_goes_every_answered_save_is_there()
    {
        using var traces = new TemporaryDirectory();
        var (answers, trace) = await Burst(traces);
        var random = new Random(Seed);
        var cuts = IsLong ? ManyCuts : FewCuts;
        for (var i = 0; i < cuts; i++)
        {
            // In the middle of anything, or just after an answer.
            var cut = i % 2 == 0 ? answers[random.Next(answers.Count)].At : answers[0].At + random.NextDouble() * (answers[^1].At - answers[0].At);
            using var disk = new TemporaryDirectory();
            trace.Restore(disk.Path, cut, lastSync: cut, luck: i % 4 < 2 ? null : random);
            var database = disk.File(DatabaseName);
            Assert.Equal("ok", Ask(database, "PRAGMA integrity_check"));
            foreach (var promised in answers.Where(a => a.At <= cut).GroupBy(a => a.Plan, a => a.Save, StringComparer.Ordinal))
                Assert.InRange(Kept(database, promised.Key), promised.Max(), int.MaxValue);
        }

        output.WriteLine($"{answers.Count} saves answered, {cuts} cuts, 0 lost.");
    }

    /// <summary>What the test above rests on: were an answer not to wait for its sync, the model would see the save lost.</summary>
    [StraceFact]
    public async Task Without_its_syncs_a_save_would_be_lost()
    {
        using var traces = new TemporaryDirectory();
        var (answers, trace) = await Burst(traces);
        var last = answers[^1];
        using var disk = new TemporaryDirectory();

        trace.Restore(disk.Path, cut: last.At, lastSync: answers[answers.Count / 2].At, luck: null);

        Assert.InRange(Kept(disk.File(DatabaseName), last.Plan), 0, last.Save - 1);
    }

    private static int Kept(string database, string plan)
    {
        var id = plan.Split('/')[^1].ToUpperInvariant();
        var name = Ask(database, $"SELECT Name FROM Plans WHERE Id = '{id}'") ?? "";
        return name.StartsWith("Save ", StringComparison.Ordinal) ? int.Parse(name.AsSpan("Save ".Length), NumberStyles.None, CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>Every answer with its moment, in order.</summary>
    private async Task<(List<Answer> Answers, DiskTrace Trace)> Burst(TemporaryDirectory traces)
    {
        var log = traces.File("trace");
        var answers = new List<Answer>();
        await using (var program = await Started(new Surroundings { Through = [.. DiskTrace.Watch(log, DatabaseFile, DatabaseFile + "-wal")] }))
        {
            var savers = new List<Saver>();
            while (savers.Count < Savers)
                savers.Add(await Saver.With(program));
            await Task.WhenAll(savers.Select(async saver =>
            {
                for (var i = 0; i < SavesOfEach; i++)
                {
                    await saver.Save(program);
                    lock (answers)
                        answers.Add(new(DateTime.UtcNow, saver.Plan, saver.Answered));
                }
            }));
            Assert.Equal(Savers * SavesOfEach, savers.Sum(s => s.Saves));
            await StopWatched(program);
        }

        return ([.. answers.OrderBy(a => a.At)], DiskTrace.Read(log));
    }

    /// <summary>The program that is watched ends, and its watcher after it, with all that it saw.</summary>
    private static async Task StopWatched(RunningProgram program)
    {
        var watched = (await File.ReadAllTextAsync($"/proc/{program.Id}/task/{program.Id}/children")).Trim();
        using var kill = Process.Start("kill", ["-TERM", watched]);
        await kill.WaitForExitAsync();
        await program.Ended();
    }

    private sealed record Answer(DateTime At, string Plan, int Save);
}
