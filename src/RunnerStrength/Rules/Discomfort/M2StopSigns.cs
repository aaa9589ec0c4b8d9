using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Discomfort;

/// <summary>M2: above 5 of 10 the place is left alone.</summary>
public sealed class M2StopSigns : DiscomfortRule
{
    /// <summary>Scores above this mean: stop and have it looked at.</summary>
    public const int StopAbove = RunnerProfile.StopAbove;

    public M2StopSigns()
        : base(new RuleCard(
            "M2",
            "Stop signs",
            "Mild and settling is fine; sharp, growing or lasting pain is a stop sign.",
            "Up to 2 of 10 is no reason to change anything. From 3 on easier exercises take over. Above 5, or with swelling, pain at night, limping, or if it is worse the next morning, leave the place alone and consult a medical professional.",
            [FindingSeverity.Error],
            Basis.ReadAbout,
            "Up to 3 safe, 4 to 5 acceptable, above 5 not: read about (SIL07); our limits are stricter because nobody watches you: coach judgement.",
            ["SIL07"]))
    {
    }

    public override RuleExample Passes => new("A wrist at 2 of 10 and push-ups.", Wrist(2));

    public override RuleExample Fails => new("A wrist at 6 of 10 and push-ups.", Wrist(StopAbove + 1));

    protected override bool AppliesAt(int score) => score > StopAbove;

    /// <summary>Also what loads it where a gentle version spares it: at this score it has to be looked at first.</summary>
    protected override IEnumerable<Site> SitesOf(Exercise exercise) => Enum.GetValues<Site>().Where(site => exercise.IsRuledOutBy(site) || SiteLoads.Load(site, exercise));

    protected override string Message(ReviewedItem item, Site site, int score) =>
        $"{item.Prescription.Name} loads your {site.Plain()}, which is at {score} of 10. Leave it out and consult a medical professional.";

    private static Plan Wrist(int score) =>
        Sample.SoundWeek.For(p => p with { Discomforts = ImmutableSortedDictionary<Site, int>.Empty.Add(Site.Wrist, score) });
}
