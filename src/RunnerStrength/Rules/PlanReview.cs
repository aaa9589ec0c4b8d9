using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules;

/// <summary>A plan with all that follows from it, ready for the rules: every session's facts and place.</summary>
public sealed class PlanReview
{
    /// <param name="like">The plan before a change: weeks that the change leaves as they are need not be looked at again.</param>
    public PlanReview(Plan plan, Catalogue catalogue, PlanReview? like = null)
    {
        Plan = plan;
        Catalogue = catalogue;
        var weeks = ImmutableArray.CreateBuilder<ReviewedWeek>();
        foreach (var phase in plan.Phases)
        {
            foreach (var week in phase.Weeks)
                weeks.Add(Unchanged(like, plan, phase.Kind, week, weeks) ?? new ReviewedWeek(plan, phase.Kind, week, weeks.Count, catalogue, weeks));
        }

        Weeks = weeks.ToImmutable();
        Sessions = [.. Weeks.SelectMany(w => w.Sessions)];
        Items = [.. Sessions.SelectMany(s => s.Items)];
    }

    /// <summary>A week is as it was where it, what is new in it, and the runner are.</summary>
    private static ReviewedWeek? Unchanged(PlanReview? like, Plan plan, PhaseKind phase, Week week, ImmutableArray<ReviewedWeek>.Builder earlier)
    {
        if (like is null || !ReferenceEquals(like.Profile, plan.Profile) || like.Weeks.ElementAtOrDefault(earlier.Count) is not { } was)
            return null;
        var known = Enumerable.Range(0, earlier.Count).TakeLast(ReviewedWeek.AccustomedWeeks);
        return ReferenceEquals(was.Week, week) && was.Phase == phase && known.All(i => ReferenceEquals(earlier[i].Week, like.Weeks[i].Week)) ? was : null;
    }

    public Plan Plan { get; }

    public RunnerProfile Profile => Plan.Profile;

    public Catalogue Catalogue { get; }

    public ImmutableArray<ReviewedWeek> Weeks { get; }

    public ImmutableArray<ReviewedSession> Sessions { get; }

    public ImmutableArray<ReviewedItem> Items { get; }

    /// <summary>Whether the planner said that it could not meet this wish; a finding that follows from it is advice (builder invariant).</summary>
    public bool IsRelaxed(string wish) => Plan.Relaxed.Any(r => r.Wish == wish);
}

/// <summary>One week under review.</summary>
public sealed class ReviewedWeek
{
    internal const int AccustomedWeeks = 2;

    private readonly HashSet<ExerciseSlug> known;

    internal ReviewedWeek(Plan plan, PhaseKind phase, Week week, int index, Catalogue catalogue, IReadOnlyList<ReviewedWeek> earlier)
    {
        Week = week;
        Phase = phase;
        Path = new PlanPath(index);
        var recent = earlier.Skip(index - AccustomedWeeks).SelectMany(w => w.Sessions).SelectMany(s => s.Facts.Main).ToList();
        known = [.. recent.Select(i => i.Exercise.Slug)];
        var accustomed = new Accustomed();
        accustomed.Add(recent);
        Sessions = [.. week.Sessions.Select((s, i) => new ReviewedSession(plan, this, FactsOf(s, catalogue, accustomed), i))];
    }

    public Week Week { get; }

    public PhaseKind Phase { get; }

    public PlanPath Path { get; }

    public ImmutableArray<ReviewedSession> Sessions { get; }

    /// <summary>The nine patterns and all families are asked of these phases; taper, maintenance and recovery ask less.</summary>
    public bool IsLoading => Phase is PhaseKind.Foundation or PhaseKind.MaxStrength or PhaseKind.Power;

    public IEnumerable<ReviewedItem> Items => Sessions.SelectMany(s => s.Items);

    /// <summary>Whether the two weeks before do not have the exercise. In a plan's first week nothing counts as new (settled point 3).</summary>
    public bool IsNew(ExerciseSlug exercise) => Week.Number > 1 && !known.Contains(exercise);

    /// <summary>Working sets of a movement in the main parts.</summary>
    public int SetsOf(Movement movement) => Sessions.SelectMany(s => s.Facts.Main).Where(i => i.Exercise.Movement == movement).Sum(i => i.Sets);

    public decimal HardSetsOf(MuscleGroup group) => Sessions.Sum(s => s.Facts.HardSetsOf(group));

    /// <summary>What an earlier session of the week has done is not new in a later one.</summary>
    private SessionFacts FactsOf(Session session, Catalogue catalogue, Accustomed accustomed)
    {
        var facts = new SessionFacts(session, catalogue, Week.Number == 1 ? null : slug => accustomed.IsUnaccustomed(slug, session));
        accustomed.Add(facts.Main);
        return facts;
    }
}

/// <summary>One session under review, in its week.</summary>
public sealed class ReviewedSession
{
    /// <summary>A budget below this is a micro session (settled point 17).</summary>
    public const int MicroBelowMinutes = 25;

    internal ReviewedSession(Plan plan, ReviewedWeek week, SessionFacts facts, int index)
    {
        Week = week;
        Facts = facts;
        Path = week.Path with { Session = index };
        IsMicro = plan.Profile.MinutesPerSession < MicroBelowMinutes;
        Items = [.. facts.Items.Select(i => new ReviewedItem(this, i))];
    }

    public ReviewedWeek Week { get; }

    public SessionFacts Facts { get; }

    public Session Session => Facts.Session;

    public PlanPath Path { get; }

    /// <summary>Planned for a budget under 25 minutes: several rules ask less of it.</summary>
    public bool IsMicro { get; }

    /// <summary>Of all three parts, in order.</summary>
    public ImmutableArray<ReviewedItem> Items { get; }

    public IEnumerable<ReviewedItem> Main => Items.Where(i => i.Item.Part == SessionPart.Main);

    /// <summary>Tuesday 18:00.</summary>
    public string When => $"{Session.Day} {Session.Start:HH\\:mm}";
}

/// <summary>One exercise under review, in its session.</summary>
public sealed class ReviewedItem
{
    internal ReviewedItem(ReviewedSession session, SessionItem item)
    {
        Session = session;
        Item = item;
        Path = session.Path with { Part = item.Part, Item = item.Index };
    }

    public ReviewedSession Session { get; }

    public SessionItem Item { get; }

    public Exercise Exercise => Item.Exercise;

    public Prescription Prescription => Item.Prescription;

    public PlanPath Path { get; }
}
