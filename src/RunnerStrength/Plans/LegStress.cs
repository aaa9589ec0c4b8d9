namespace RunnerStrength.Plans;

/// <summary>How much a session takes out of the legs (rule book 0.3); ordered, so that "at least moderate" is a comparison.</summary>
public enum LegStress
{
    Light, Moderate, Heavy, HeavyFresh,
}
