namespace RunnerStrength.Plans;

/// <summary>The weeks that a change is for: one, or one and all after it.</summary>
/// <param name="First">The week's number.</param>
public readonly record struct WeekSpan(int First, bool AndLater = false)
{
    public bool Holds(Week week) => week.Number == First || (AndLater && week.Number > First);
}
