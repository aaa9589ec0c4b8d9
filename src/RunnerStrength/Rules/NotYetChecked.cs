using System.Collections.Immutable;

namespace RunnerStrength.Rules;

/// <summary>What a rule would need to be checked.</summary>
public enum Need
{
    TrainingLog,

    /// <summary>Asked and shown before a plan is ready, and no part of a review.</summary>
    Question,
}

/// <summary>A rule of the book that a plan alone does not let us check; named, so that nobody takes silence for a pass.</summary>
public sealed record UncheckedRule(string Code, string Title, string Sentence, Need Needs);

public static class NotYetChecked
{
    public static ImmutableArray<UncheckedRule> All { get; } =
    [
        new("D12", "Ease off when it keeps getting harder", "If two sessions in a row feel clearly harder than planned, the next has a set less.", Need.TrainingLog),
        new("I12", "One change at a time", "In a week with a new longest run, strength stays as it was.", Need.TrainingLog),
        new("P1", "Form first", "Sets done, reps in reserve kept and form steady twice in a row come before any increase.", Need.TrainingLog),
        new("P3", "Two more, twice", "Two reps beyond the range in two sessions in a row mean more weight.", Need.TrainingLog),
        new("P4", "Small steps", "Weight goes up by two to ten percent.", Need.TrainingLog),
        new("P5", "More reps, then a harder version", "Body-weight exercises gain reps, then a set, then the next version.", Need.TrainingLog),
        new("P6", "Holds grow to their end", "Holds gain five seconds at a time until a harder one takes over.", Need.TrainingLog),
        new("P10", "After a break", "The longer the break, the lighter the beginning.", Need.TrainingLog),
        new("P11", "A small step down", "If it fights back twice, it gets lighter.", Need.TrainingLog),
        new("P14", "Very sore? Halve it", "Sets for a very sore muscle are halved that day.", Need.TrainingLog),
        new("M4", "It has lasted long enough", "A discomfort that stays for two weeks should be looked at.", Need.TrainingLog),
        new("M9", "Rest while you are ill", "With a fever no session takes place.", Need.TrainingLog),
        new("A5", "Guessing gets better", "Reps in reserve are believed once they have been logged for four weeks.", Need.TrainingLog),
        new("M1", "Ask first", "Ten health questions come before a plan is ready; a yes asks for a professional's word.", Need.Question),
        new("M5", "When to stop", "What ends a session at once stands on every plan.", Need.Question),
        new("L3", "When an estimate counts", "A maximum is estimated from up to twelve reps, and checked over three sessions.", Need.TrainingLog),
        new("L4", "Weights that exist", "A weight worked out from your log is rounded to what can be loaded.", Need.TrainingLog),
        new("L5", "Rounding is no jump", "Rounding never raises a weight by more than ten percent.", Need.TrainingLog),
        new("L6", "Adjust within the session", "If the first set was off by two reps or more, the next changes.", Need.TrainingLog),
    ];
}
