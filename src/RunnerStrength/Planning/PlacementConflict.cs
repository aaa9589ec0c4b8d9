using RunnerStrength.Rules;
using RunnerStrength.Rules.AgeAndExperience;
using RunnerStrength.Rules.Interference;
using RunnerStrength.Running;

namespace RunnerStrength.Planning;

/// <summary>What stands in the way of the sessions that were wished, at their cheapest places: the runs that would warn there, or the sessions themselves.</summary>
/// <param name="drafts">The sessions.</param>
/// <param name="placed">Null where no layout is free of errors.</param>
internal sealed class PlacementConflict(RunnerProfile profile, RunWeek runs, SeasonWeek season, IReadOnlyList<SessionDraft> drafts, PlacedWeek? placed)
{
    /// <summary>"Tuesday's quality run and Saturday's long run"; null where no run is in the way.</summary>
    public string? Runs => InTheWay switch
    {
        [] => null,
        [var one] => InterferenceNames.Name(one),
        [var one, var other] => $"{InterferenceNames.Name(one)} and {InterferenceNames.Name(other)}",
        [var one, ..] => $"{InterferenceNames.Name(one)} and {InTheWay.Count - 1} more runs",
    };

    public bool IsOneRun => InTheWay.Count == 1;

    /// <summary>What the sessions need of each other, for where no run is in the way.</summary>
    public string Apart => A3YoungRunners.Concerns(profile)
        ? "Under 18 a day lies between two sessions, and the days you have are closer."
        : "Hard sessions stand two days apart, and the days you have are closer.";

    private List<Run> InTheWay => field ??= [.. (placed is null ? Excluding() : Warning(placed)).DistinctBy(InterferenceNames.Name)];

    /// <summary>Where nothing can stand, the hard and long runs; none where it could not without them either.</summary>
    private IEnumerable<Run> Excluding()
    {
        if (new Placement(drafts.Select(d => d.Facts), RunWeek.Empty, profile, season).Best(anyHour: true) is null)
            return [];
        return runs.Runs.Any(r => r.IsKey) ? runs.Runs.Where(r => r.IsKey) : runs.Runs;
    }

    private IEnumerable<Run> Warning(PlacedWeek at)
    {
        var practice = A4TheFirstTwoWeeksArePractice.IsPractice(profile, season.Number);
        return runs.Runs.Where(run => drafts.Zip(at.Starts).Any(s => InterferenceRules.Gravest(new Encounter(s.First.Facts, s.Second, run, season.Phase, practice)) <= FindingSeverity.Warning));
    }
}
