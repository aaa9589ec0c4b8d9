namespace RunnerStrength.Rules;

/// <summary>Something that the rule book has to say about a plan.</summary>
/// <param name="Rule">The code, which is also the page <c>/rules/{code}</c>.</param>
/// <param name="Message">One sentence with the facts of this plan: what is so, and what would be better.</param>
/// <param name="Subject">What it is about, such as a pair of a session and a run: of several findings on one subject only the gravest is reported. Null stands alone.</param>
public sealed record Finding(string Rule, FindingSeverity Severity, PlanPath Path, string Message, string? Subject = null);
