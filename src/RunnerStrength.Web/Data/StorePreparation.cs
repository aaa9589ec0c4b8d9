using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using RunnerStrength.Exercises;

namespace RunnerStrength.Web.Data;

/// <summary>Makes the store ready before the first request: looks, creates or migrates, brings the catalogue. Never deletes or replaces a file.</summary>
public sealed class StorePreparation(StoreLocation store, IServiceScopeFactory scopes, CatalogueProvider catalogue, TimeProvider time)
{
    private const UnixFileMode OnlyUs = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <exception cref="StartRefusedException">The program must not start.</exception>
    public async Task Run(CancellationToken cancel = default)
    {
        try
        {
            // Reading the files takes as long as the rest: it is done beside it.
            var shipped = Task.Run(ShippedExercises.Read, cancel);
            MakeDirectories();
            using var only = await StoreLock.Take(store.LockFile, time, cancel);
            var applied = StoreInspection.AppliedMigrations(store);
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<RunnerStrengthDb>();
            await Migrate(db, applied, cancel);
            await Mark(cancel);
            var sync = scope.ServiceProvider.GetRequiredService<CatalogueSync>();
            await sync.Run(Catalogue.ShippedFiles(), cancel);
            catalogue.Publish(await sync.Load(await shipped, cancel));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or SqliteException or DbUpdateException)
        {
            throw new StartRefusedException($"The data under {store.DataDirectory} can't be used: {problem.GetBaseException().Message.ReplaceLineEndings(" ")}", problem);
        }
    }

    private void MakeDirectories()
    {
        foreach (var directory in new[] { store.DataDirectory, Path.GetDirectoryName(store.DatabaseFile)!, store.KeysDirectory })
        {
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(directory);
            else
                Directory.CreateDirectory(directory, OnlyUs);
        }
    }

    private async Task Migrate(RunnerStrengthDb db, IReadOnlyList<string>? applied, CancellationToken cancel)
    {
        var known = db.Database.GetMigrations().ToList();
        if (applied?.Except(known).LastOrDefault() is { } unknown)
            throw new StartRefusedException($"The database {store.DatabaseFile} is newer than this version of RunnerStrength (it has {unknown}). It was left as it is; start the newer version.");
        Settle(isNew: applied is null);
        if (applied is not null && known.TrueForAll(applied.Contains))
            return;
        await ReleaseDeadLock(db, cancel);
        await db.Database.MigrateAsync(cancel);
    }

    /// <summary>Our mark comes first and straight into a new file. Write-ahead logging comes after it, and with every start: the file remembers it, but a backup that was put back, or a first start that was killed, has it not.</summary>
    private void Settle(bool isNew)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder(store.ConnectionString) { Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = (isNew ? $"PRAGMA application_id={StoreInspection.ApplicationId}; " : "") + "PRAGMA journal_mode=WAL;";
        command.ExecuteNonQuery();
    }

    /// <summary>Killed while migrating, EF leaves a row on which the next start waits for ever. We hold the lock, so a row can only be a dead one's.</summary>
    private static async Task ReleaseDeadLock(RunnerStrengthDb db, CancellationToken cancel)
    {
        var tables = await db.Database.SqlQuery<int>($"SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(cancel);
        if (tables > 0)
            await db.Database.ExecuteSqlAsync($"DELETE FROM \"__EFMigrationsLock\"", cancel);
    }

    private async Task Mark(CancellationToken cancel)
    {
        if (!File.Exists(store.MarkerFile))
            await File.WriteAllTextAsync(store.MarkerFile, "RunnerStrength keeps its data beside this file. While it is here, a missing database is an error and not a new beginning.\n", cancel);
    }
}
