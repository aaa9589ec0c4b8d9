using RunnerStrength.Planning;
using RunnerStrength.Web.Pages.Plans;

namespace RunnerStrength.Web.Pages.Sessions;

/// <summary>What a place would cost, as a runner reads it.</summary>
public static class PlaceWords
{
    public static string Of(PossiblePlace place) => place.New switch
    {
        [] when place.Gone > 0 => "better than now",
        [] => "nothing against it",
        [var first, ..] => $"{FindingView.WordOf(first.Severity)}: {first.Message}",
    };

    public static string ClassOf(PossiblePlace place) => place.New switch
    {
        [] => "good",
        [var first, ..] => FindingView.WordOf(first.Severity).ToLowerInvariant(),
    };
}
