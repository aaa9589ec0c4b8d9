using System.Collections.Immutable;

namespace RunnerStrength.Rules;

/// <summary>What a finding means for the plan: unsafe or contradictory, contrary to evidence, or an improvement.</summary>
public enum FindingSeverity
{
    Error, Warning, Advice,
}

/// <summary>How sure we are of the number that decides a rule (rule book 0.2).</summary>
public enum Basis
{
    /// <summary>Read in the paper, its abstract or its official text.</summary>
    ReadInThePaper,

    /// <summary>Read only in somebody else's account of the paper.</summary>
    ReadAbout,

    /// <summary>General knowledge of the field; the primary text was not read.</summary>
    FieldKnowledge,

    /// <summary>A threshold of ours, inside or extrapolated from the cited evidence.</summary>
    CoachJudgement,
}

/// <summary>What a runner may know about a rule.</summary>
/// <param name="Code">As in the rule book: S1, D5b, I4.</param>
/// <param name="Title">A few words.</param>
/// <param name="Sentence">What the rule asks, in one plain sentence to the runner.</param>
/// <param name="Why">The reason, in one to three plain sentences.</param>
/// <param name="Severities">What it can report, gravest first.</param>
/// <param name="Basis">Of the number that decides it.</param>
/// <param name="BasisNote">Which figure rests on what: "48 h read about; 72 h coach judgement".</param>
/// <param name="Sources">Keys of the bibliography.</param>
public sealed record RuleCard(
    string Code,
    string Title,
    string Sentence,
    string Why,
    ImmutableArray<FindingSeverity> Severities,
    Basis Basis,
    string BasisNote,
    ImmutableArray<string> Sources)
{
    /// <summary>The letter that begins the code.</summary>
    public char Chapter => Code[0];

    /// <summary>What stands under the rule on every page: "Coach judgement, informed by ...".</summary>
    public string BasisWords => Basis switch
    {
        Basis.ReadInThePaper => "Read in the paper",
        Basis.ReadAbout => "Read about in another's account",
        Basis.FieldKnowledge => "General knowledge of the field",
        _ when Sources.IsEmpty => "Coach judgement",
        _ => "Coach judgement, informed by " + string.Join(", ", Sources),
    };
}
