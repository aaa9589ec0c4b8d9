using FluentValidation;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Doses;

/// <summary>D5b: where the dose table lets a set end one rep short of the limit, which is in an advanced runner's maximum-strength phase, it does so away from key runs. Elsewhere D1 asks for more in reserve anyway.</summary>
public sealed class D5bOneMoreInTheTank : Rule
{
    private const int HoursWanted = 48;
    private const int HardRir = 1;

    public D5bOneMoreInTheTank()
        : base(new RuleCard(
            "D5b",
            "One more in the tank before a key run",
            "We leave one more rep in the tank when a key run is close.",
            "Sets one rep short of the limit cost about a day more of recovery than sets two short. Before a hard or long run that day is missing.",
            [FindingSeverity.Advice],
            Basis.CoachJudgement,
            "That sets near the limit recover more slowly: read in the paper (GON16); 48 h: coach judgement, informed by DOM17.",
            ["DOM17", "GON16"])) =>
        ForEach(review => review.Items, Check);

    public override RuleExample Passes => new("An advanced runner's second week of maximum strength: Tuesday with 1 rep in reserve, the quality run on Friday morning.", Heavy(Weekday.Friday));

    public override RuleExample Fails => new("The same session with the quality run on Thursday morning.", Heavy(Weekday.Thursday));

    private static Plan Heavy(Weekday run) =>
        Sample.Weeks(2, PhaseKind.MaxStrength, Sample.SessionA.WithMain(Sample.Sets("squat-barbell-back", sets: 3, dose: new Reps(3, 5), rir: HardRir)))
            .For(p => p with { Experience = Experience.Advanced }).Running(Sample.Run(RunKind.Quality, run, 7));

    private void Check(ReviewedItem item, ValidationContext<PlanReview> context)
    {
        if (item.Item.IsWorking && item.Prescription.Rir == HardRir && MayEndThere(item.Session.Week, context.InstanceToValidate.Profile) && RunGaps.KeyRunWithin(item.Session, HoursWanted))
            Report(context, FindingSeverity.Advice, item.Path, $"{item.Prescription.Name} stops 1 rep short of the limit less than {HoursWanted} h before a key run; leave 2 in reserve.", $"{item.Path}|rir");
    }

    private static bool MayEndThere(ReviewedWeek week, RunnerProfile profile) =>
        DoseTable.For(week.Phase, profile.Experience, week.Week.Number, profile.Age).Rir.Min <= HardRir;
}
