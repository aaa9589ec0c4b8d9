using FluentValidation;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Doses;

/// <summary>D6: no set to failure.</summary>
public sealed class D6StopARepEarly : Rule
{
    private const int AdultFrom = 18;
    private const int HoursBeforeKeyRun = 72;

    public D6StopARepEarly()
        : base(new RuleCard(
            "D6",
            "Stop a rep or two early",
            "Stopping a rep or two early gives nearly the same gain and you recover a day or two sooner.",
            "Sets to failure slow recovery by one to two days and hardly add strength. In your first months, and when you are growing, the last rep is also the one with the worst form.",
            [FindingSeverity.Error, FindingSeverity.Warning],
            Basis.ReadInThePaper,
            "That failure slows recovery by 24 to 48 h: read in the paper (MOR17); 72 h before a key run: coach judgement.",
            ["MOR17", "GON16", "ACSM26"])) =>
        ForEach(review => review.Items, Check);

    public override RuleExample Passes => new("Push-ups with 1 rep in reserve.", WithRir(1));

    public override RuleExample Fails => new("Push-ups until no further rep is possible.", WithRir(0));

    private static Plan WithRir(int rir) => Sample.Week(Sample.SessionA.WithMain(Sample.Sets("push-up", rir: rir)));

    private static bool IsUnderAge(RunnerProfile profile) => profile.Age < AdultFrom;

    private void Check(ReviewedItem item, ValidationContext<PlanReview> context)
    {
        if (!item.Item.IsWorking || item.Prescription.Rir != 0)
            return;
        var profile = context.InstanceToValidate.Profile;
        var (severity, because) = profile.Experience == Experience.Novice ? (FindingSeverity.Error, "in your first months of strength training")
            : IsUnderAge(profile) ? (FindingSeverity.Error, $"under {AdultFrom}")
            : RunGaps.KeyRunWithin(item.Session, HoursBeforeKeyRun) ? (FindingSeverity.Error, $"less than {HoursBeforeKeyRun} h before a key run")
            : (FindingSeverity.Warning, "it costs a day or two of recovery");
        Report(context, severity, item.Path, $"{item.Prescription.Name} goes to failure, {because}; leave 1 or 2 reps in reserve.", $"{item.Path}|rir");
    }
}
