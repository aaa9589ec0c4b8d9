using System.Collections.Immutable;

namespace RunnerStrength.Rules.Interference;

/// <summary>What all rules about a session and a run say together of one pair: the gravest, as the book reports it.</summary>
public static class InterferenceRules
{
    private static readonly ImmutableArray<InterferenceRule> Rules =
        [.. RuleBook.Rules.OfType<InterferenceRule>()];

    public static FindingSeverity? Gravest(in Encounter encounter)
    {
        FindingSeverity? gravest = null;
        foreach (var rule in Rules)
        {
            if (rule.Judge(encounter) is { } severity && (gravest is null || severity < gravest))
                gravest = severity;
        }

        return gravest;
    }
}
