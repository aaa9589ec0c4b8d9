namespace RunnerStrength.Running;

/// <summary>A day of the training week, which begins on Monday.</summary>
public enum Weekday
{
    Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday,
}
