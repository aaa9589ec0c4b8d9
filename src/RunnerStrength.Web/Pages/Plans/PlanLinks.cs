using RunnerStrength.Running;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>The addresses of a plan and what belongs to it, each written once.</summary>
public static class PlanLinks
{
    public static string Plan(Guid id) => $"/plans/{id}";

    public static string Part(Guid id, string noun) => $"/plans/{id}/{noun}";

    public static string Run(Guid id, Run run) => $"/plans/{id}/runs/{RunAddress.Of(run)}";

    public static string Session(Guid id, int session) => $"/plans/{id}/sessions/{session}";

    public static string Session(Guid id, int session, string noun) => $"/plans/{id}/sessions/{session}/{noun}";

    /// <summary>An exercise where it stands on the page of its session.</summary>
    public static string Item(Guid id, int session, int block, int item) => $"{Session(id, session)}#{Anchor(block, item)}";

    public static string Anchor(int block, int item) => $"exercise-{block}-{item}";

    public static string Exercise(Guid id, int session, int block, int item) => $"/plans/{id}/sessions/{session}/exercises/{block}/{item}";

    public static string Exercise(Guid id, int session, int block, int item, string noun) => $"/plans/{id}/sessions/{session}/exercises/{block}/{item}/{noun}";
}
