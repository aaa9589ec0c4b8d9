using FluentValidation;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Structure;

/// <summary>S9: rest between sets as in the table of the rule book; under 80 % of its least is too short, over 150 % of its most too long.</summary>
public sealed class S9RestInTheRange : StructureRule
{
    public const int ShortBelowPercent = 80;
    public const int LongAbovePercent = 150;

    public S9RestInTheRange()
        : base(new RuleCard(
            "S9",
            "Rest long enough",
            "Rest long enough that the next set is as good as the last.",
            "Heavy sets and jumps want two minutes and more; lighter sets do with one to two, core work with less. Much longer only makes the session longer. In a superset the time you spend on the other exercise counts as rest.",
            [FindingSeverity.Warning, FindingSeverity.Advice],
            Basis.CoachJudgement,
            "Over 2 min for heavy sets and 60 to 120 s for lighter ones: read in the paper (GRG18), 3 to 5 min (ACSM09); jumps, 60 and over, under 18: read about (NSCA16, FRA19, LLO14); accessory, core, low jumps, and the lines at 80 % and 150 %: coach judgement.",
            ["GRG18", "ACSM09", "NSCA16", "FRA19", "LLO14"]))
    {
    }

    public override RuleExample Passes => new("90 s between sets of box squats.", Squats(90));

    public override RuleExample Fails => new("30 s between sets of box squats, where 60 s is the least.", Squats(30));

    protected override void Check(ReviewedSession session, ValidationContext<PlanReview> context)
    {
        foreach (var block in session.Main.Where(i => i.Item.Sets > 1).GroupBy(i => i.Item.Block.Id))
            Check([.. block], context);
    }

    private void Check(List<ReviewedItem> block, ValidationContext<PlanReview> context)
    {
        var profile = context.InstanceToValidate.Profile;
        var rest = block[0].Item.Block.RestSeconds;
        foreach (var item in block)
        {
            var range = RestTable.For(item.Exercise, item.Item.IsHeavy, profile);
            var felt = rest + SessionFacts.MeanwhileSeconds(item.Item, block.Select(i => i.Item));
            if (felt * 100 < range.Min * ShortBelowPercent)
                Report(context, FindingSeverity.Warning, item.Path, $"{PlanWords.Rest(felt)} between sets of {item.Exercise.Name.ToLowerInvariant()}; {PlanWords.Rest(range.Min)} or more keeps the next set as good.", $"{item.Path}|rest");
        }

        var most = block.Max(i => RestTable.For(i.Exercise, i.Item.IsHeavy, profile).Max);
        if (rest * 100 > most * LongAbovePercent)
            Report(context, FindingSeverity.Advice, block[0].Path, $"{PlanWords.Rest(rest)} between sets of {block[0].Exercise.Name.ToLowerInvariant()}; {PlanWords.Rest(most)} is enough.", $"{block[0].Path}|rest");
    }

    private static Plan Squats(int rest) => Sample.Week(Sample.SessionA.WithMain(Sample.Sets("box-squat", rest: rest)));
}
