using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Planning;

/// <summary>A week that is planned already, as those after it see it.</summary>
public sealed record PastWeek(SeasonWeek Season, RunWeek Runs, ImmutableArray<SessionFacts> Sessions)
{
    public decimal HardSetsOf(MuscleGroup group) => Sessions.Sum(s => s.HardSetsOf(group));

    public decimal FootContacts => Sessions.Sum(s => s.FootContacts);

    /// <summary>Build-up as it was meant, no easier week.</summary>
    public bool IsLoading => Season is { IsLoading: true, Deload: false };
}

/// <summary>What a week goes on from: the weeks of the plan before it.</summary>
public sealed class Continuation(IReadOnlyList<PastWeek> weeks)
{
    /// <summary>What was not done for two weeks is new again (rule book 0.3).</summary>
    private const int AccustomedWeeks = 2;

    private readonly HashSet<ExerciseSlug> known = [.. weeks.TakeLast(AccustomedWeeks).SelectMany(w => w.Sessions).SelectMany(s => s.Main).Select(i => i.Exercise.Slug)];

    /// <summary>Nothing: a plan's first week.</summary>
    public static Continuation None { get; } = new([]);

    public bool IsEmpty => weeks.Count == 0;

    public PastWeek? Last => weeks.Count == 0 ? null : weeks[^1];

    /// <summary>The last week of build-up, which the next is measured against (rule P7).</summary>
    public PastWeek? LastLoading => weeks.LastOrDefault(w => w.IsLoading);

    /// <summary>The last week that was neither easier nor a taper: what those take their share of.</summary>
    public PastWeek? LastFull => weeks.LastOrDefault(w => w.Season is { Deload: false, Phase: not PhaseKind.Taper } && !w.Sessions.IsEmpty);

    /// <summary>Whether the exercise was done in the last two weeks.</summary>
    public bool Knows(Exercise exercise) => known.Contains(exercise.Slug);

    /// <summary>The weeks of a plan before one of them.</summary>
    public static Continuation Before(PlanReview review, int week) =>
        new([.. review.Weeks.Where(w => w.Week.Number < week).Select(w => new PastWeek(SeasonWeek.Of(review.Plan, w.Week), w.Week.Runs, [.. w.Sessions.Select(s => s.Facts)]))]);

    /// <summary>With one more week at the end.</summary>
    public Continuation And(PastWeek week) => new([.. weeks, week]);

    /// <summary>The session of a past week that one goes on from: of the same name, else of the same place in the week.</summary>
    public static SessionFacts? Counterpart(PastWeek? week, SessionLetter letter)
    {
        if (week is null || week.Sessions.IsEmpty)
            return null;
        var named = week.Sessions.FirstOrDefault(s => string.Equals(s.Session.Name, SessionDraft.NameOf(letter), StringComparison.Ordinal));
        var place = letter switch
        {
            SessionLetter.B => 1,
            SessionLetter.C => 2,
            _ => 0,
        };
        return named ?? week.Sessions[Math.Min(place, week.Sessions.Length - 1)];
    }
}
