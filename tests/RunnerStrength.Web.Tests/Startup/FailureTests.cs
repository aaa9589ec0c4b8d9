using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using RunnerStrength.Exercises;
using RunnerStrength.Web.Owners;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Startup;

public sealed partial class FailureTests
{
    [Fact]
    public async Task A_failure_shows_a_reference_that_stands_in_the_log_and_nothing_of_the_cause()
    {
        await using var app = Failing(new InvalidOperationException("the secret cause"));
        var page = await app.Visitor().Get("/plans");
        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.DoesNotContain("secret", page.Html, StringComparison.Ordinal);
        var reference = Reference().Match(page.Text).Value;
        Assert.NotEmpty(reference);
        Assert.Contains(app.Log.Lines, line => line.Contains(reference, StringComparison.Ordinal) && line.Contains("the secret cause", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Under_api_a_failure_is_a_problem_with_the_same_reference()
    {
        await using var app = new App().With(services => services.AddTransient<Catalogue>(_ => throw new InvalidOperationException("the secret cause")));
        var answer = await app.Visitor().Get("/api/v1/exercises");
        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        Assert.StartsWith("application/problem+json", answer.Header("Content-Type"), StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
        var reference = Reference().Match(answer.Html).Value;
        Assert.Contains(app.Log.Lines, line => line.Contains(reference, StringComparison.Ordinal) && line.Contains("the secret cause", StringComparison.Ordinal));
        Assert.DoesNotContain("secret", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_is_away_is_a_503_with_a_time_to_come_back()
    {
        await using var app = Failing(new SqliteException("disk I/O error", 10));
        var page = await app.Visitor().Get("/plans");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
        Assert.Equal("30", page.Header("Retry-After"));
    }

    [Fact]
    public async Task Ready_is_not_said_while_the_database_is_away()
    {
        await using var app = new App();
        var visitor = app.Visitor();
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/readyz")).Status);
        await app.InScope(async s =>
        {
            SqliteConnection.ClearAllPools();
            await File.WriteAllTextAsync(app.DatabaseFile, new string('x', 8192));
            foreach (var side in new[] { "-wal", "-shm" })
                File.Delete(app.DatabaseFile + side);
        });
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await visitor.Get("/readyz")).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/healthz")).Status);
    }

    private static App Failing(Exception failure) => new App().With(services =>
    {
        services.RemoveAll<IOwners>();
        services.AddScoped<IOwners>(_ => new FailingOwners(failure));
    });

    [GeneratedRegex("(?<![-0-9A-Fa-f])[0-9A-F]{8}(?![-0-9A-Fa-f])")]
    private static partial Regex Reference();

    private sealed class FailingOwners(Exception failure) : IOwners
    {
        public Owner? Current => throw failure;

        public Owner Ensure() => throw failure;

        public void Become(Owner owner) => throw failure;
    }
}
