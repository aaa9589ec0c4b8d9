using FluentValidation;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.AgeAndExperience;

/// <summary>A2b: from 50, and a year after the last jumps.</summary>
public sealed class A2bJumpsStartSmall : Rule
{
    public A2bJumpsStartSmall()
        : base(new RuleCard(
            "A2b",
            "From fifty, jumps start small",
            "Tendons adapt slowly; jumps start small.",
            "From fifty on, and after a year without jumping, start with at most 20 landings of easy hops, and only after six weeks of strength.",
            [FindingSeverity.Error],
            Basis.CoachJudgement,
            "That tendons need months: field knowledge; 20 landings, level 2 and six weeks: coach judgement.",
            ["NSCA16"])) =>
        ForEach(review => review.Sessions, Check);

    public override RuleExample Passes => new("A runner of 52 who has not jumped for years, with 20 pogo jumps in week 7.", Jumping(weeks: 7, reps: 10));

    public override RuleExample Fails => new("The same runner with 40.", Jumping(weeks: 7, reps: 20));

    private const int FromAge = 50;
    private const int MonthsAway = 12;
    private const int MostContacts = 20;
    private const int MostLevel = 2;
    private const int WeeksOfStrength = 6;

    /// <summary>Whether the runner starts small: from fifty, a year or an unknown time after the last jumps.</summary>
    public static bool Concerns(RunnerProfile profile) => profile.Age >= FromAge && !(profile.LastPlyometricMonths < MonthsAway);

    /// <summary>Whether jumps come later in the plan.</summary>
    /// <param name="weeksBefore">Weeks of the plan that are over.</param>
    public static bool MustWait(RunnerProfile profile, int weeksBefore) => Concerns(profile) && weeksBefore < WeeksOfStrength;

    private static Plan Jumping(int weeks, int reps)
    {
        var jumps = Sample.SessionA.WithMain(Sample.Sets("pogo-jump", sets: 2, dose: new Reps(reps, reps)));
        var plan = Sample.Weeks(weeks, PhaseKind.Foundation, Sample.SessionA).For(p => p with { Age = 52 });
        var last = plan.Phases[0].Weeks[^1];
        return (plan with { Phases = [plan.Phases[0] with { Weeks = plan.Phases[0].Weeks.Replace(last, last with { Sessions = [jumps] }) }] }).Numbered();
    }

    private void Check(ReviewedSession session, ValidationContext<PlanReview> context)
    {
        var profile = context.InstanceToValidate.Profile;
        var jumps = session.Main.Where(i => i.Item.Kind == BlockKind.Power && i.Item.FootContacts > 0).ToList();
        if (!Concerns(profile) || jumps.Count == 0)
            return;
        var early = context.InstanceToValidate.Weeks.IndexOf(session.Week) < WeeksOfStrength;
        if (early || session.Facts.FootContacts > MostContacts || jumps.Exists(j => j.Exercise.Level > MostLevel))
            Report(context, FindingSeverity.Error, session.Path, $"{session.Facts.FootContacts:0} landings in this session; from {FromAge} on jumps start with up to {MostContacts} of level {MostLevel}, after {WeeksOfStrength} weeks of strength.");
    }
}
