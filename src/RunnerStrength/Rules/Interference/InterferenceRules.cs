using System.Collections.Immutable;

namespace RunnerStrength.Rules.Interference;

/// <summary>What all rules about a session and a run say together of one pair: the gravest, as the book reports it.</summary>
public static class InterferenceRules
{
    private static readonly ImmutableArray<InterferenceRule> Rules =
        [.. RuleBook.Rules.OfType<InterferenceRule>()];

    /// <summary>No rule speaks of a run so long after a session, or so long before it (the longest are those of I1 and I2).</summary>
    private const int LongestToRun = 72 * 60;
    private const int LongestFromRun = 24 * 60;

    public static FindingSeverity? Gravest(in Encounter encounter)
    {
        if (encounter.MinutesToRun >= LongestToRun && encounter.MinutesFromRun >= LongestFromRun && !encounter.SameDay && !encounter.Overlaps)
            return null;
        FindingSeverity? gravest = null;
        foreach (var rule in Rules)
        {
            if (rule.Judge(encounter) is { } severity && (gravest is null || severity < gravest))
                gravest = severity;
        }

        return gravest;
    }
}
