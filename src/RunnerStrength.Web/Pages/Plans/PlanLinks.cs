using System.Globalization;
using RunnerStrength.Running;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>The addresses of a plan and what belongs to it, each written once.</summary>
public static class PlanLinks
{
    /// <summary>Of the week's number, in addresses and forms.</summary>
    public const string WeekField = "week";

    /// <param name="week">Null for a plan of one week, or for the week of today.</param>
    public static string Plan(Guid id, int? week = null) => $"/plans/{id}{Week(week)}";

    public static string Part(Guid id, string noun, int? week = null) => $"/plans/{id}/{noun}{Week(week)}";

    public static string Run(Guid id, Run run, int? week = null) => Part(id, $"runs/{RunAddress.Of(run)}", week);

    public static string Session(Guid id, int session) => $"/plans/{id}/sessions/{session}";

    public static string Session(Guid id, int session, string noun) => $"/plans/{id}/sessions/{session}/{noun}";

    /// <summary>An exercise where it stands on the page of its session.</summary>
    public static string Item(Guid id, int session, int block, int item) => $"{Session(id, session)}#{Anchor(block, item)}";

    public static string Anchor(int block, int item) => $"exercise-{block}-{item}";

    public static string Exercise(Guid id, int session, int block, int item) => $"/plans/{id}/sessions/{session}/exercises/{block}/{item}";

    public static string Exercise(Guid id, int session, int block, int item, string noun) => $"/plans/{id}/sessions/{session}/exercises/{block}/{item}/{noun}";

    private static string Week(int? number) => number is { } week ? string.Create(CultureInfo.InvariantCulture, $"?{WeekField}={week}") : "";
}
