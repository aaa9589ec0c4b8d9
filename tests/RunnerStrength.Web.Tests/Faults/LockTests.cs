using System.Net;

namespace RunnerStrength.Web.Tests.Faults;

/// <summary>Another program holds the database.</summary>
public sealed class LockTests : FaultTests
{
    private static readonly TimeSpan ShortHold = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task A_lock_of_two_seconds_is_waited_for()
    {
        await using var program = await Started();
        var saver = await Saver.With(program);
        Task<Hosting.WebPage> save;
        using (Held())
        {
            save = saver.Save(program);
            await Task.Delay(ShortHold);
            Assert.False(save.IsCompleted);
        }

        Assert.Equal(saver.Plan, (await save).Url);
    }

    [Fact]
    public async Task A_lock_that_stays_is_a_503_with_a_time_to_come_back_while_reads_go_on()
    {
        await using var program = await Started();
        var saver = await Saver.With(program);
        using (Held())
        {
            var save = saver.Save(program);
            foreach (var path in new[] { "/", "/exercises", "/plans", saver.Plan })
                Assert.Equal(HttpStatusCode.OK, (await saver.Open(program, path)).Status);
            AssertAway(await save);
        }

        Assert.Equal(saver.Plan, (await saver.Save(program)).Url);
    }

    /// <summary>The only writer that SQLite lets in, until it is disposed of.</summary>
    private Microsoft.Data.Sqlite.SqliteConnection Held()
    {
        var holder = Opened(DatabaseFile);
        using var command = holder.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE";
        command.ExecuteNonQuery();
        return holder;
    }
}
