using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;

namespace RunnerStrength.Web.Data;

/// <summary>SQLite lets one transaction write at a time; the others would try again after ever longer pauses, and the unlucky wait for seconds. Here they wait in line.</summary>
public sealed class WriteTurns : IDisposable
{
    private const int SqliteBusy = 5;

    /// <summary>As long as <see cref="ConnectionSettings"/> lets SQLite wait for another program.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Begins a transaction that writes. What is read in it stays true until its end.</summary>
    /// <exception cref="SqliteException">The store is busy for longer than a visitor should wait.</exception>
    public async Task<WriteTurn> Begin(RunnerStrengthDb db, CancellationToken cancel = default)
    {
        if (!await turn.WaitAsync(Longest, cancel))
            throw new SqliteException("The database is busy.", SqliteBusy);
        try
        {
            return new WriteTurn(await db.Database.BeginTransactionAsync(cancel), turn);
        }
        catch
        {
            turn.Release();
            throw;
        }
    }

    public void Dispose() => turn.Dispose();
}

/// <summary>A transaction that writes. Without <see cref="Commit"/> it leaves nothing behind.</summary>
public sealed class WriteTurn(IDbContextTransaction transaction, SemaphoreSlim turn) : IAsyncDisposable
{
    public Task Commit(CancellationToken cancel = default) => transaction.CommitAsync(cancel);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync();
        }
        finally
        {
            turn.Release();
        }
    }
}
