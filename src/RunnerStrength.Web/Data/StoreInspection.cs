using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace RunnerStrength.Web.Data;

/// <summary>Looks at the database before anything may write to it, and refuses what is not a database of this program or what this version can't know.</summary>
public static class StoreInspection
{
    /// <summary>"RunS" in the file's header: the mark of a database of this program.</summary>
    public const int ApplicationId = 0x52756E53;

    /// <summary>What an existing database has of our migrations; null when there is none yet and one may be made.</summary>
    /// <exception cref="StartRefusedException">The file must be left as it is.</exception>
    public static IReadOnlyList<string>? AppliedMigrations(StoreLocation store)
    {
        if (Directory.Exists(store.DatabaseFile))
            throw new StartRefusedException($"{store.DatabaseFile} is a folder, where the database should be. Move it away, or set another DataDirectory.");
        var file = new FileInfo(store.DatabaseFile);
        if (!file.Exists || file.Length == 0)
        {
            return File.Exists(store.MarkerFile)
                ? throw new StartRefusedException($"The database {store.DatabaseFile} is {(file.Exists ? "empty" : "gone")}, but {store.MarkerFile} says that it held data. Put a backup in its place, or remove the marker file to begin anew.")
                : null;
        }

        try
        {
            return Read(store);
        }
        catch (SqliteException problem)
        {
            throw new StartRefusedException($"The database {store.DatabaseFile} {Trouble(problem)}. It was left as it is; put a backup in its place, or set another DataDirectory.", problem);
        }
    }

    private static List<string> Read(StoreLocation store)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder(store.ConnectionString) { Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        // Reads the schema, so that a damaged file is found out here and not after the first write.
        var tables = Texts(connection, "SELECT name FROM sqlite_master WHERE type = 'table'");
        if (Texts(connection, "PRAGMA application_id") is not [var id] || id != ApplicationId.ToString())
            throw new StartRefusedException($"The database {store.DatabaseFile} belongs to another program. It was left as it is; set another DataDirectory.");
        return tables.Contains("__EFMigrationsHistory") ? Texts(connection, "SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\"") : [];
    }

    private static List<string> Texts(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
            texts.Add(reader.GetString(0));
        return texts;
    }

    private static string Trouble(SqliteException problem) => problem.SqliteErrorCode switch
    {
        raw.SQLITE_NOTADB => "is not a database",
        raw.SQLITE_CORRUPT => "is damaged",
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => "is held by another program",
        _ => $"can't be read ({problem.Message})",
    };
}
