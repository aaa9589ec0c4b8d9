using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace RunnerStrength.Web.Data;

/// <summary>What SQLite wants to be told on every connection. FULL: a save that was answered survives a power cut; NORMAL lost some.</summary>
public sealed class ConnectionSettings : DbConnectionInterceptor
{
    private const string Settings = "PRAGMA busy_timeout=5000; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
