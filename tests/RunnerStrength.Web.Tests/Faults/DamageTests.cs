using System.Net;
using RunnerStrength.Web.Tests.Data;
using Xunit.Abstractions;

namespace RunnerStrength.Web.Tests.Faults;

/// <summary>The database was damaged while the program was away.</summary>
public sealed class DamageTests(ITestOutputHelper output) : FaultTests
{
    private const int HeaderBytes = 100;
    private const int PageBytes = 4096;
    private const int LastPages = 12;
    private const int MostDamagedPages = 4;
    private const int FewDamages = 3;
    private const int ManyDamages = 40;

    public static TheoryData<string> Kinds => ["header", "truncated", "empty", "text", "foreign"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_is_not_our_whole_database_is_refused_in_a_line_and_left_as_it_is(string kind)
    {
        await MakePlan();
        await Spoil(kind);
        var before = await File.ReadAllBytesAsync(DatabaseFile);

        await using var program = new RunningProgram(Data);
        var (code, said, error) = await program.Ended();

        Assert.Equal((1, ""), (code, said));
        Assert.Contains(DatabaseFile, Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(DatabaseFile));
    }

    [Fact]
    public async Task Damaged_pages_are_refused_at_the_start_or_a_503_and_never_a_500()
    {
        var saver = await MakePlan();
        var whole = await File.ReadAllBytesAsync(DatabaseFile);
        var (refused, started) = (0, 0);
        for (var seed = 0; seed < (IsLong ? ManyDamages : FewDamages); seed++)
        {
            await File.WriteAllBytesAsync(DatabaseFile, Damaged(whole, new Random(seed)));
            await using var program = new RunningProgram(Data);
            if (await program.Answers("/healthz"))
            {
                started++;
                await AssertNeverA500(program, saver, seed);
                await program.Kill();
            }
            else
            {
                refused++;
                var (code, _, error) = await program.Ended();
                Assert.Equal(1, code);
                Assert.Single(error.TrimEnd().Split('\n'));
            }

            File.Delete(DatabaseFile + "-wal");
            File.Delete(DatabaseFile + "-shm");
        }

        output.WriteLine($"{refused + started} damages: {refused} refused at the start, {started} started and answered without a 500.");
    }

    private async Task<Saver> MakePlan()
    {
        await using var program = await Started();
        var saver = await Saver.With(program);
        await saver.Save(program);
        await Stopped(program);
        return saver;
    }

    private async Task Spoil(string kind)
    {
        await using var file = File.Open(DatabaseFile, FileMode.Open);
        switch (kind)
        {
            case "header":
                file.Write(Enumerable.Repeat((byte)0xA5, HeaderBytes).ToArray());
                break;
            case "truncated":
                file.SetLength(file.Length - PageBytes);
                break;
            case "empty":
                file.SetLength(0);
                break;
            case "text":
                file.SetLength(0);
                file.Write("A diary, and long enough to be taken for a database that was begun once."u8);
                break;
            default:
                file.Close();
                File.Delete(DatabaseFile);
                Ask("CREATE TABLE songs (name TEXT)");
                break;
        }
    }

    /// <summary>A page or a few hold something else: of all after the first, or of the last ones, where the plans are.</summary>
    private static byte[] Damaged(byte[] whole, Random random)
    {
        var damaged = (byte[])whole.Clone();
        var pages = whole.Length / PageBytes;
        var first = random.Next(2) == 0 ? 1 : pages - LastPages;
        for (var i = random.Next(MostDamagedPages); i >= 0; i--)
            random.NextBytes(damaged.AsSpan(random.Next(first, pages) * PageBytes, PageBytes));
        return damaged;
    }

    private static async Task AssertNeverA500(RunningProgram program, Saver saver, int seed)
    {
        foreach (var path in new[] { "/", "/exercises", "/exercises/walking-lunge", "/plans", saver.Plan, $"{saver.Plan}/name", $"{saver.Plan}/history", $"{saver.Plan}/print", "/templates", "/readyz", "/api/v1/exercises" })
            Assert.True((await saver.Open(program, path)).Status != HttpStatusCode.InternalServerError, $"{path} with damage {seed}");
    }
}
