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
            if (week.Sessions.Length == count && !week.Relaxed.Any(r => r.Asked == RelaxedWishes.NoWarnings || r.Wish == RelaxedWishes.Days))
                return Of(count, week, count == wanted ? why : new Reason("I1", $"Your runs leave room for {count} {(count == 1 ? "session" : "sessions")} on fresh legs, not for {wanted}."));
        }

        return Of(1, Week(profile, runs, catalogue, 1), wanted == 1 ? why : new Reason("I1", "Your runs leave room for one session on fresh legs."));
    }

    private static (int Sessions, Reason Why) Wanted(RunnerProfile profile, RunWeek runs)
    {
        var keyRuns = runs.Runs.Count(r => r.IsKey);
        if (keyRuns >= ManyKeyRuns)
            return (1, new Reason("I9", $"With {keyRuns} hard or long runs a week one session keeps your strength without another hard day."));
        var runDays = runs.Runs.Select(r => r.Day).Distinct().Count();
        return runDays <= FewRunDays && profile.Experience != Experience.Novice
            ? (3, new Reason("D2", $"You run on {runDays} {(runDays == 1 ? "day" : "days")} and know strength training, so three short sessions fit."))
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
            new Reason("I1", starts.IsEmpty
                ? "No day of your week is free of a hard run's neighbourhood: free one, and a session fits."
                : $"{string.Join(" and ", starts.Select(s => $"{s.Day} {PlanWords.Clock(s.Time)}"))} stand furthest from the runs that matter."),
        ]);
    }
}
