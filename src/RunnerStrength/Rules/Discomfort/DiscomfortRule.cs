using FluentValidation;
using RunnerStrength.Exercises;

namespace RunnerStrength.Rules.Discomfort;

/// <summary>A rule about an exercise and a place that is uncomfortable.</summary>
public abstract class DiscomfortRule : Rule
{
    protected DiscomfortRule(RuleCard card)
        : base(card) =>
        ForEach(review => review.Items, Check);

    /// <summary>Whether the rule speaks at this score, 0 to 10.</summary>
    protected abstract bool AppliesAt(int score);

    /// <summary>The places that an exercise asks something of.</summary>
    protected virtual IEnumerable<Site> SitesOf(Exercise exercise) => exercise.RuledOutBy;

    protected abstract string Message(ReviewedItem item, Site site, int score);

    private void Check(ReviewedItem item, ValidationContext<PlanReview> context)
    {
        foreach (var site in SitesOf(item.Exercise))
        {
            var score = context.InstanceToValidate.Profile.Discomforts.GetValueOrDefault(site);
            if (AppliesAt(score))
                Report(context, FindingSeverity.Error, item.Path, Message(item, site, score), $"{item.Path}|{site}");
        }
    }
}
