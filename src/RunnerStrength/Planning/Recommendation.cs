using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Planning;

/// <summary>What we would do in a runner's place: sessions a week, minutes, days, each with its reason.</summary>
/// <param name="Starts">Where the sessions would stand.</param>
public sealed record Recommendation(int Sessions, int Minutes, ImmutableArray<WeekTime> Starts, ImmutableArray<Reason> Reasons)
{
    private const int FewRunDays = 3;
    private const int ManyKeyRuns = 4;

    /// <summary>Minutes that go with one, two and three sessions a week (rule book 2.5; coach judgement).</summary>
    private static readonly ImmutableArray<int> MinutesFor = [50, 45, 35];

    /// <summary>Minutes a session for a number of sessions a week.</summary>
    public static int MinutesOf(int sessions) => MinutesFor[Math.Clamp(sessions, 1, MinutesFor.Length) - 1];

    /// <summary>From the runs and the runner alone; minutes and number of sessions that the profile holds are not asked.</summary>
    public static Recommendation For(RunnerProfile profile, RunWeek runs, Catalogue catalogue)
    {
        var (wanted, why) = Wanted(profile, runs);
        for (var count = wanted; count > 1; count--)
        {
            var week = Week(profile, runs, catalogue, count);
            if (week.Sessions.Length == count && !week.Relaxed.Any(r => r.Asked is RelaxedWishes.NoWarnings or RelaxedWishes.FullLegWork))
                return Of(count, week, why);
            var because = week.Relaxed.FirstOrDefault(r => r.Wish == RelaxedWishes.SessionsPerWeek)?.Because ?? $"Your runs do not leave {count} sessions fresh legs.";
            why = new Reason("I1", $"{count - 1} a week and not {wanted}. {because}");
        }

        return Of(1, Week(profile, runs, catalogue, 1), why);
    }

    private static (int Sessions, Reason Why) Wanted(RunnerProfile profile, RunWeek runs)
    {
        var keyRuns = runs.Runs.Count(r => r.IsKey);
        if (keyRuns >= ManyKeyRuns)
            return (1, new Reason("I9", $"With {keyRuns} hard or long runs a week one session keeps your strength without another hard day."));
        var runDays = runs.Runs.Select(r => r.Day).Distinct().Count();
        return runDays <= FewRunDays && profile.Experience != Experience.Novice
            ? (3, new Reason("D2", $"You run on {PlanWords.Count(runDays, "day")} and know strength training, so three short sessions fit."))
            : (2, new Reason("D2", "Two sessions a week make a runner stronger; a third adds little and takes from the runs."));
    }

    public static Reason WhyMinutes(int minutes, int sessions) =>
        new("S10", $"{minutes} minutes hold warm-up, the whole body and a cool-down at {sessions} a week; longer ones are harder to keep up.");

    private static PlannedWeek Week(RunnerProfile profile, RunWeek runs, Catalogue catalogue, int count) =>
        new WeekPlanner(profile with { SessionsPerWeek = count, MinutesPerSession = MinutesOf(count) }, runs, catalogue).Plan();

    private static Recommendation Of(int count, PlannedWeek week, Reason why)
    {
        var starts = week.Sessions.Select(s => s.StartsAt).OrderBy(s => s.Minute).ToImmutableArray();
        var minutes = MinutesOf(count);
        return new Recommendation(count, minutes, starts,
        [
            why,
            WhyMinutes(minutes, count),
            new Reason("I1", WhyThere(starts)),
        ]);
    }

    /// <summary>What the placement weighs (rule book 4.3): the runs first, then the time between the sessions, then the earlier in the week.</summary>
    private static string WhyThere(ImmutableArray<WeekTime> starts) => starts.Select(s => $"{s.Day} {PlanWords.Clock(s.Time)}").ToList() switch
    {
        [] => "No day of your week is free of a hard run's neighbourhood: free one, and a session fits.",
        [var one] => $"{one} is the first place in the week that takes least from your runs.",
        [.. var first, var last] => $"{string.Join(", ", first)} and {last} take least from your runs and leave the most time between your sessions.",
    };
}
