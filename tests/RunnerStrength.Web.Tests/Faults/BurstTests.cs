using RunnerStrength.Web.Tests.Data;
using Xunit.Abstractions;

namespace RunnerStrength.Web.Tests.Faults;

/// <summary>The program ends while four runners save without a pause: what it has answered is there at the next start.</summary>
public sealed class BurstTests(ITestOutputHelper output) : FaultTests
{
    private const int Savers = 4;
    private const int FewKills = 3;
    private const int ManyKills = 50;
    private const int MostSavesBetweenKills = 60;
    private const int Seed = 6;

    [Fact]
    public async Task Killed_in_a_burst_of_saves_it_has_lost_nothing_that_it_answered()
    {
        var kills = IsLong ? ManyKills : FewKills;
        var random = new Random(Seed);
        var savers = await MakePlans();
        for (var kill = 0; kill < kills; kill++)
        {
            await using var program = await Started();
            await Task.WhenAll(savers.Select(s => s.AssertNothingLost(program)));
            var burst = Burst(program, savers);
            await Saves(savers, burst, atLeast: random.Next(1, MostSavesBetweenKills));
            await program.Kill();
            await burst;
        }

        await AssertNothingLost(savers);
        output.WriteLine($"{kills} kills, {savers.Sum(s => s.Saves)} saves answered, 0 lost.");
    }

    [Fact]
    public async Task Asked_to_stop_in_a_burst_of_saves_it_ends_in_order_and_has_lost_nothing()
    {
        var savers = await MakePlans();
        await using (var program = await Started())
        {
            var burst = Burst(program, savers);
            await Saves(savers, burst, atLeast: MostSavesBetweenKills);
            await Stopped(program);
            await burst;
        }

        Assert.False(File.Exists(DatabaseFile + "-wal"));
        await AssertNothingLost(savers);
        output.WriteLine($"1 stop, {savers.Sum(s => s.Saves)} saves answered, 0 lost.");
    }

    private async Task<Saver[]> MakePlans()
    {
        await using var program = await Started();
        var savers = new List<Saver>();
        while (savers.Count < Savers)
            savers.Add(await Saver.With(program));
        await program.Kill();
        return [.. savers];
    }

    private static Task Burst(RunningProgram program, Saver[] savers) => Task.WhenAll(savers.Select(s => s.SaveUntilGone(program)));

    /// <summary>Waits for so many saves more.</summary>
    private static async Task Saves(Saver[] savers, Task burst, int atLeast)
    {
        var before = savers.Sum(s => s.Saves);
        while (savers.Sum(s => s.Saves) < before + atLeast)
        {
            if (burst.IsCompleted)
                await burst;
            Assert.False(burst.IsCompleted, "The program was gone before it was ended.");
            await Task.Delay(1);
        }
    }

    private async Task AssertNothingLost(Saver[] savers)
    {
        await using var program = await Started();
        await Task.WhenAll(savers.Select(s => s.AssertNothingLost(program)));
        Assert.Equal("ok", Ask("PRAGMA integrity_check"));
        // The steps on the way to the last save are there too.
        Assert.Equal("0", Ask("SELECT COUNT(*) FROM Plans p WHERE p.LastRevision <> (SELECT COUNT(*) FROM Revisions r WHERE r.PlanId = p.Id)"));
    }
}
