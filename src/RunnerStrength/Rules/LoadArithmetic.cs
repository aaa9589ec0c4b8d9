using System.Collections.Immutable;
using System.Globalization;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules;

/// <summary>A rule of chapter L: not a check of a plan but the way its loads are worked out.</summary>
/// <param name="Example">Worked out by the same code that plans use; null where there is no number.</param>
/// <param name="BasisWords">How sure we are.</param>
public sealed record LoadRule(string Code, string Title, string Sentence, string? Example, string BasisWords, ImmutableArray<string> Sources);

/// <summary>Chapter L of the book, as far as plans use it.</summary>
public static class LoadArithmetic
{
    public static ImmutableArray<LoadRule> All { get; } =
    [
        new(
            "L1",
            "What you could lift once",
            "A weight, the reps done with it and the reps left give an estimate of the most you could lift once: the mean of two well-known formulas.",
            Text($"60 kg for 5 reps with 2 left is about {StrengthMath.OneRepMax(60, 5, 2):0.0} kg once."),
            "Both formulas read about in others' accounts; their mean matches the usual table within half a point up to 10 reps: worked out by us",
            ["EPL85", "BRZ93", "NSCA16"]),
        new(
            "L2",
            "How heavy a dose is",
            "Reps and reps in reserve say what share of that maximum a set is; from 80 % a set counts as heavy.",
            Text($"4 reps with 2 in reserve are {100 * StrengthMath.ShareOfMax(6):0.0} %; 6 reps with 2 in reserve are {100 * StrengthMath.ShareOfMax(8):0.0} %, which counts as 80."),
            "The table read about in others' accounts; the formula is the one of L1",
            ["NSCA16"]),
        new(
            "L7",
            "Effort out of ten",
            "Plans that speak of effort out of ten mean the same in other words: 10 is nothing left, 9 one rep, 8 two, 7 three, and 5 to 6 four to six.",
            null,
            "10 and 9 read in the paper; the rest general knowledge of the field",
            ["ZOU16"]),
        new(
            "L8",
            "Starting without a maximum",
            "Nobody has to test a maximum. In the first two sessions choose a weight that lets you stop with one rep more in reserve than asked; it is found by feel.",
            null,
            "Coach judgement",
            []),
        new(
            "L9",
            "Trust your reps",
            "People differ a lot in how many reps they manage at the same percentage, so reps in reserve count for more than the percentage.",
            null,
            "Read in the paper",
            ["NUZ24"]),
    ];

    public static LoadRule? Find(string code) => All.FirstOrDefault(r => string.Equals(r.Code, code, StringComparison.OrdinalIgnoreCase));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
