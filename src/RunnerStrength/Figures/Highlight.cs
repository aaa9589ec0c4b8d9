namespace RunnerStrength.Figures;

/// <summary>The drawn parts of a body that move as one.</summary>
public enum Segment
{
    Thigh, Shank, Foot, UpperArm, Forearm, Hand, LowerTrunk, UpperTrunk,
}

/// <summary>A muscle's belly on its segment: from and to as shares of the length, aside (front is positive) and thick as shares of the half width.</summary>
public sealed record Patch(Segment Segment, double From, double To, double Aside, double Thick);

/// <summary>A patch in the colour of what works; half strength for what helps.</summary>
public sealed record Highlight(Patch Patch, bool Helps);
