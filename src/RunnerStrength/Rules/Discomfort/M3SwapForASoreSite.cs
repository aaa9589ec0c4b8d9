using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Discomfort;

/// <summary>M3: from 3 of 10 no exercise that the site rules out.</summary>
public sealed class M3SwapForASoreSite : DiscomfortRule
{
    public M3SwapForASoreSite()
        : base(new RuleCard(
            "M3",
            "A break for what is uncomfortable",
            "We swap exercises so that an uncomfortable place gets a break.",
            "Training around a discomfort keeps the rest of you strong while it settles. Each exercise names the places it loads, and another takes its job.",
            [FindingSeverity.Error],
            Basis.CoachJudgement,
            "Forearms for wrists and knees-down push-ups: the article this product grew from; the other places: coach judgement, informed by SIL07.",
            ["SEED", "SIL07"]))
    {
    }

    public override RuleExample Passes => new("A wrist at 2 of 10 and push-ups.", Wrist(RunnerProfile.ActiveFrom - 1));

    public override RuleExample Fails => new("A wrist at 3 of 10 and push-ups.", Wrist(RunnerProfile.ActiveFrom));

    protected override bool AppliesAt(int score) => score >= RunnerProfile.ActiveFrom;

    protected override string Message(ReviewedItem item, Site site, int score) =>
        $"{item.Prescription.Name} loads your {site.Plain()}, which is at {score} of 10. Swap it for one that does not.";

    private static Plan Wrist(int score) =>
        Sample.SoundWeek.For(p => p with { Discomforts = ImmutableSortedDictionary<Site, int>.Empty.Add(Site.Wrist, score) });
}
