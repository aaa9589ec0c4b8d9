using System.Security.Cryptography;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace RunnerStrength.Web.Startup;

/// <summary>What may be said of a failure: a reference that stands in the log too, and whether trying again may help.</summary>
/// <param name="StoreIsAway">The store can't be used just now: 503 and not 500.</param>
public sealed record ErrorReport(string Reference, bool StoreIsAway)
{
    private const int ReferenceBytes = 4;

    /// <summary>Busy, locked, read-only, input/output, damaged, full, can't be opened, not a database: for the operator to mend, so that the same request may succeed later.</summary>
    private static readonly int[] StoreTrouble =
        [raw.SQLITE_BUSY, raw.SQLITE_LOCKED, raw.SQLITE_READONLY, raw.SQLITE_IOERR, raw.SQLITE_CORRUPT, raw.SQLITE_FULL, raw.SQLITE_CANTOPEN, raw.SQLITE_NOTADB];

    public static ErrorReport Of(Exception failure) =>
        new(Convert.ToHexString(RandomNumberGenerator.GetBytes(ReferenceBytes)), IsStoreTrouble(failure));

    public static int StatusOf(Exception failure) => failure switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        _ when IsStoreTrouble(failure) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    public static bool IsStoreTrouble(Exception failure)
    {
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is SqliteException sqlite && StoreTrouble.Contains(sqlite.SqliteErrorCode))
                return true;
        }

        return false;
    }
}

/// <summary>Gives every failure its reference, in the log and for the page that is shown in its place.</summary>
public sealed partial class ErrorReporting(ILogger<ErrorReporting> log) : IExceptionHandler
{
    private const string RetryAfterSeconds = "30";

    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var report = ErrorReport.Of(exception);
        httpContext.Features.Set(report);
        if (report.StoreIsAway)
            httpContext.Response.Headers.RetryAfter = RetryAfterSeconds;
        LogFailure(exception, report.Reference);
        return ValueTask.FromResult(false);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Failure {Reference}")]
    private partial void LogFailure(Exception failure, string reference);
}
