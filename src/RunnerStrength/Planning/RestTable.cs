using RunnerStrength.Exercises;
using RunnerStrength.Plans;

namespace RunnerStrength.Planning;

/// <summary>Seconds of rest between sets: least, usual, most.</summary>
public readonly record struct RestRange(int Min, int Default, int Max);

/// <summary>The rest table S9 (GRG18, ACSM09, NSCA16, FRA19, LLO14; accessory, core and low jumps are coach judgement).</summary>
public static class RestTable
{
    public const int OlderFromAge = 60;
    public const int AdultFromAge = 18;
    private const int LowJumpLevel = 2;

    /// <param name="heavy">Whether the load is at least 80 % of 1RM.</param>
    public static RestRange For(Exercise exercise, bool heavy, RunnerProfile profile)
    {
        var kind = exercise.KindIn(SessionPart.Main);
        if (profile.Age < AdultFromAge && kind is not BlockKind.Power)
            return new(60, 60, 180);
        return kind switch
        {
            BlockKind.Power => exercise.Level <= LowJumpLevel && !exercise.HasExternalLoad ? new(45, 60, 120) : new(120, 150, 300),
            BlockKind.Compound when heavy => new(120, 180, profile.Experience == Experience.Advanced ? 300 : 240),
            BlockKind.Compound when profile.Age >= OlderFromAge => new(120, 120, 180),
            BlockKind.Compound => new(60, 90, 120),
            BlockKind.Core => new(30, 45, 60),
            _ => new(45, 60, 90),
        };
    }
}
