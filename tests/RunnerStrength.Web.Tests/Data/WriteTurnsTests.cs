using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Data;

public sealed class WriteTurnsTests : IDisposable
{
    private readonly App app = new();
    private readonly WriteTurns turns;

    public WriteTurnsTests() => turns = app.Services.GetRequiredService<WriteTurns>();

    [Fact]
    public Task One_writes_at_a_time_and_the_next_when_it_is_done() => app.InScope(async first =>
    {
        await using var other = app.Services.CreateAsyncScope();
        var one = await turns.Begin(first.GetRequiredService<RunnerStrengthDb>());
        var two = turns.Begin(other.ServiceProvider.GetRequiredService<RunnerStrengthDb>());
        Assert.False(two.IsCompleted);

        await one.DisposeAsync();

        await (await two).DisposeAsync();
    });

    [Fact]
    public Task A_turn_that_could_not_begin_is_given_on() => app.InScope(async services =>
    {
        var db = services.GetRequiredService<RunnerStrengthDb>();
        await using (await db.Database.BeginTransactionAsync())
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => turns.Begin(db));
        }

        await (await turns.Begin(db)).DisposeAsync();
    });

    [Fact]
    public Task What_is_not_committed_leaves_nothing() => app.InScope(async services =>
    {
        var db = services.GetRequiredService<RunnerStrengthDb>();
        await using (await turns.Begin(db))
        {
            await db.Exercises.ExecuteDeleteAsync();
        }

        Assert.True(await db.Exercises.AnyAsync());
    });

    [Fact]
    public Task Who_waits_too_long_is_told_that_the_store_is_busy() => app.InScope(async first =>
    {
        await using var other = app.Services.CreateAsyncScope();
        await using var one = await turns.Begin(first.GetRequiredService<RunnerStrengthDb>());

        var busy = await Assert.ThrowsAsync<SqliteException>(() => turns.Begin(other.ServiceProvider.GetRequiredService<RunnerStrengthDb>()));

        Assert.Equal(SQLitePCL.raw.SQLITE_BUSY, busy.SqliteErrorCode);
    });

    public void Dispose() => app.Dispose();
}
