namespace RunnerStrength.Plans;

/// <summary>Load mathematics (rules L1 to L3): the share of a one-repetition maximum that goes with reps and reps in reserve.</summary>
public static class StrengthMath
{
    /// <summary>Up to here the estimate is good; to <see cref="RoughUpTo"/> rough; beyond it is refused (rule L3).</summary>
    public const int GoodUpTo = 10;
    public const int RoughUpTo = 12;

    /// <summary>A set counts as heavy from 80 % of 1RM, which is 8 reps to failure or fewer (rule book 0.3: 79.8 % counts as 80).</summary>
    public const int HeavyUpToReps = 8;

    /// <summary>Mean of Epley and Brzycki for reps to failure (reps + reps in reserve); a share of 1, as 0.847.</summary>
    /// <param name="repsToFailure">1 to 36.</param>
    /// <exception cref="ArgumentOutOfRangeException">Outside that range the Brzycki form is not defined.</exception>
    public static double ShareOfMax(double repsToFailure)
    {
        if (repsToFailure is < 1 or >= 37)
            throw new ArgumentOutOfRangeException(nameof(repsToFailure), repsToFailure, "Reps to failure are 1 to 36.");
        if (repsToFailure == 1)
            return 1;
        var epley = 1 / (1 + (repsToFailure / 30));
        var brzycki = (37 - repsToFailure) / 36;
        return (epley + brzycki) / 2;
    }

    /// <summary>Estimated one-repetition maximum from a weight moved for reps with reps left, in the unit of the weight.</summary>
    public static double OneRepMax(double weight, int reps, int repsInReserve) => weight / ShareOfMax(reps + repsInReserve);
}
