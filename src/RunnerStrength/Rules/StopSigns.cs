using System.Collections.Immutable;

namespace RunnerStrength.Rules;

/// <summary>Rule M5: what ends a session at once.</summary>
public static class StopSigns
{
    public static ImmutableArray<string> All { get; } =
    [
        "pain or pressure in the chest",
        "fainting, or nearly",
        "unusual breathlessness",
        "a racing or irregular heartbeat",
        "a sudden severe headache",
        "new weakness or numbness",
        "a swollen calf",
    ];
}
