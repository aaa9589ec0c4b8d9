using System.Globalization;
using System.IO.Compression;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace RunnerStrength.Web.Data;

/// <summary>One file with all that must not be lost: the database as it is at one moment, and the keys without which nobody is known as the owner of their plans.</summary>
public sealed class StoreBackup(StoreLocation store)
{
    private const string DatabaseEntry = "runnerstrength.db";
    private const string KeysFolder = "keys/";

    /// <summary>Copies the store while the program may be writing to it.</summary>
    /// <returns>What was done, in a line.</returns>
    /// <exception cref="StartRefusedException">There is nothing to copy, or the file can't be written.</exception>
    public string Write(string file)
    {
        if (!File.Exists(store.DatabaseFile))
            throw new StartRefusedException($"There is no database at {store.DatabaseFile} yet.");
        if (File.Exists(file))
            throw new StartRefusedException($"{file} exists already and was left as it is. Choose another name.");
        var copy = $"{file}.database";
        try
        {
            CreateForUserAlone(copy).Dispose();
            CopyDatabase(copy);
            using var zip = new ZipArchive(CreateForUserAlone(file), ZipArchiveMode.Create);
            zip.CreateEntryFromFile(copy, DatabaseEntry);
            foreach (var key in Directory.Exists(store.KeysDirectory) ? Directory.GetFiles(store.KeysDirectory) : [])
                zip.CreateEntryFromFile(key, KeysFolder + Path.GetFileName(key));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or SqliteException)
        {
            // Half a backup would be taken for one.
            File.Delete(file);
            throw new StartRefusedException($"The backup {file} can't be written: {problem.Message}", problem);
        }
        finally
        {
            File.Delete(copy);
        }

        return $"Saved {new FileInfo(file).Length.ToString("N0", CultureInfo.InvariantCulture)} bytes to {file}.";
    }

    /// <summary>Puts a backup in the place of the store, once every plan in it has been opened. What was there is kept beside it.</summary>
    /// <returns>What was done, in a line.</returns>
    /// <exception cref="StartRefusedException">The backup can't be trusted, or the program is running; nothing was changed.</exception>
    public async Task<string> Restore(string file)
    {
        Directory.CreateDirectory(store.DataDirectory);
        using var alone = RunningMark.TakeAlone(store);
        var fresh = store.DatabaseFile + ".restoring";
        try
        {
            using var zip = OpenZip(file);
            (zip.GetEntry(DatabaseEntry) ?? throw new StartRefusedException($"{file} holds no database of RunnerStrength.")).ExtractToFile(fresh, overwrite: true);
            var found = await Check(fresh, file);
            var kept = MoveAway();
            File.Move(fresh, store.DatabaseFile);
            RestoreKeys(zip);
            return $"Restored {found} from {file}.{(kept is null ? "" : $" What was there before is kept as {kept}.")}";
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new StartRefusedException($"{file} can't be restored: {problem.Message}", problem);
        }
        finally
        {
            File.Delete(fresh);
        }
    }

    /// <summary>Keys and health answers are nobody else's to read, wherever the file lies.</summary>
    private static FileStream CreateForUserAlone(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(file, options);
    }

    private void CopyDatabase(string file)
    {
        using var from = new SqliteConnection(new SqliteConnectionStringBuilder(store.ConnectionString) { Pooling = false }.ToString());
        using var to = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        from.Open();
        to.Open();
        from.BackupDatabase(to);
    }

    private static ZipArchive OpenZip(string file) => File.Exists(file) ? ZipFile.OpenRead(file) : throw new StartRefusedException($"There is no file {file}.");

    /// <summary>Whole, ours, not newer than we are, and every plan of it opens.</summary>
    private static async Task<string> Check(string database, string file)
    {
        var options = new DbContextOptionsBuilder<RunnerStrengthDb>().UseSqlite(new SqliteConnectionStringBuilder { DataSource = database, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString()).Options;
        await using var db = new RunnerStrengthDb(options);
        try
        {
            if (await Text(db, "PRAGMA integrity_check") is var health && health != "ok")
                throw new StartRefusedException($"The database in {file} is damaged ({health}). Nothing was changed.");
            if (await Text(db, "PRAGMA application_id") != StoreInspection.ApplicationId.ToString(CultureInfo.InvariantCulture))
                throw new StartRefusedException($"The database in {file} belongs to another program. Nothing was changed.");
            if ((await db.Database.GetAppliedMigrationsAsync()).Except(db.Database.GetMigrations()).Any())
                throw new StartRefusedException($"The database in {file} is newer than this version of RunnerStrength. Nothing was changed.");
            var plans = 0;
            await foreach (var document in db.Plans.Join(db.Revisions, p => new { PlanId = p.Id, Number = p.Revision }, r => new { r.PlanId, r.Number }, (_, r) => r.DocumentJson).AsAsyncEnumerable())
            {
                PlanJson.Read(document);
                plans++;
            }

            return $"{plans} {(plans == 1 ? "plan" : "plans")}";
        }
        catch (Exception unreadable) when (unreadable is SqliteException or InvalidDataException or System.Text.Json.JsonException or ArgumentException)
        {
            throw new StartRefusedException($"The database in {file} can't be read: {unreadable.Message} Nothing was changed.", unreadable);
        }
    }

    private static async Task<string?> Text(RunnerStrengthDb db, string pragma)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = pragma;
        return Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    /// <summary>The name of what was there; null when nothing was.</summary>
    private string? MoveAway()
    {
        if (!File.Exists(store.DatabaseFile))
            return null;
        var kept = store.DatabaseFile + ".before-restore";
        // A log that was not taken over yet belongs to the file that it was written for.
        foreach (var part in new[] { "", "-wal", "-shm" }.Where(part => File.Exists(store.DatabaseFile + part)))
            File.Move(store.DatabaseFile + part, kept + part, overwrite: true);
        return kept;
    }

    private void RestoreKeys(ZipArchive zip)
    {
        Directory.CreateDirectory(store.KeysDirectory);
        foreach (var entry in zip.Entries.Where(e => e.FullName.StartsWith(KeysFolder, StringComparison.Ordinal) && e.Name.Length > 0))
            entry.ExtractToFile(Path.Combine(store.KeysDirectory, Path.GetFileName(entry.Name)), overwrite: true);
    }
}
