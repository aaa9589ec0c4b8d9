namespace RunnerStrength.Running;

public enum RaceDistance
{
    FiveK, TenK, Half, Marathon, Ultra,
}

/// <summary>The race a plan leads to.</summary>
public sealed record Race(DateOnly Date, RaceDistance Distance);
