using FluentValidation;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Interference;

/// <summary>I6: the same muscles are trained hard again after two days, start to start.</summary>
public sealed class I6TwoDaysBetweenHardSessions : Rule
{
    /// <summary>Fractional hard sets from which a muscle group counts as trained hard.</summary>
    public const int HardFromSets = 3;
    private const int ErrorBelow = 24;
    private const int WarningBelow = 48;

    public I6TwoDaysBetweenHardSessions()
        : base(new RuleCard(
            "I6",
            "Two days between hard sessions",
            "Leave 48 h before you train the same muscles hard again.",
            "Muscles need about two days before hard work does them good again. Upper body and trunk can be trained between; light sessions are free.",
            [FindingSeverity.Error, FindingSeverity.Warning],
            Basis.ReadAbout,
            "48 h: read about (GAR11); the 24 h line and 3 sets as hard: coach judgement.",
            ["GAR11"])) =>
        ForEach(review => review.Weeks, Check);

    public override RuleExample Passes => new("Hard sessions on Tuesday and Saturday at 18:00.", Sample.SoundWeek);

    public override RuleExample Fails => new(
        "The same two sessions on Tuesday and Wednesday at 18:00: 24 h.",
        Sample.Week(Sample.SessionA, Sample.SessionB.At(Weekday.Wednesday, 18)));

    /// <summary>Whether two sessions train a muscle group hard both times.</summary>
    public static bool Share(SessionFacts one, SessionFacts other) =>
        SharedGroup(one, other) is not null;

    /// <param name="minutesApart">Start to start, the shorter way round the week.</param>
    public static FindingSeverity? Judge(int minutesApart) =>
        minutesApart < Hours.Minutes(ErrorBelow) ? FindingSeverity.Error
        : minutesApart < Hours.Minutes(WarningBelow) ? FindingSeverity.Warning
        : null;

    /// <summary>Minutes between two starts, the shorter way round the week.</summary>
    public static int Apart(WeekTime one, WeekTime other) => Math.Min(one.MinutesUntil(other), other.MinutesUntil(one));

    private static MuscleGroup? SharedGroup(SessionFacts one, SessionFacts other)
    {
        if (one.Stress == LegStress.Light || other.Stress == LegStress.Light)
            return null;
        foreach (var group in Enum.GetValues<MuscleGroup>())
        {
            if (HardSets(one, group) >= HardFromSets && HardSets(other, group) >= HardFromSets)
                return group;
        }

        return null;
    }

    /// <summary>Core work at 5 or more reps in reserve is no hard set already (rule book 0.3).</summary>
    private static decimal HardSets(SessionFacts facts, MuscleGroup group) => facts.HardSetsOf(group);

    private void Check(ReviewedWeek week, ValidationContext<PlanReview> context)
    {
        for (var i = 0; i < week.Sessions.Length; i++)
        {
            for (var j = i + 1; j < week.Sessions.Length; j++)
                Check(week.Sessions[i], week.Sessions[j], context);
        }
    }

    private void Check(ReviewedSession one, ReviewedSession other, ValidationContext<PlanReview> context)
    {
        var apart = Apart(one.Session.StartsAt, other.Session.StartsAt);
        if (SharedGroup(one.Facts, other.Facts) is { } group && Judge(apart) is { } severity)
            Report(context, severity, other.Path, $"{Hours.Words(apart)} between {one.When} and {other.When}, both hard on your {group.Words()}. Leave {WarningBelow} h.", $"{one.Path}|{other.Path}");
    }
}
