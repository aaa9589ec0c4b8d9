using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Fixing;

/// <summary>One action that cures a finding: it was tried, removed the finding, and added none as grave.</summary>
/// <param name="Words">What the button says: "Move to Monday 18:00".</param>
public sealed record Fix(string Words, Edit Edit);
