namespace RunnerStrength.Figures;

public enum View
{
    Side, Front,

    /// <summary>As the front view, without a ground.</summary>
    Above,
}

/// <summary>Where a hand or a foot is: the wrist or ankle, and where fingers or toes point.</summary>
/// <param name="End">Wrist or ankle.</param>
/// <param name="Tip">Direction of fingers or toes in degrees; null follows the limb.</param>
/// <param name="Flip">Whether elbow or knee bends to the other side than it does of itself.</param>
public sealed record Reach(Point End, double? Tip = null, bool Flip = false);

/// <summary>One position of a body as contact points: where hips, hands and feet are and how the trunk lies. Elbows and knees follow from the lengths of the bones.</summary>
/// <param name="Hip">Middle of the hips.</param>
/// <param name="LowerTrunk">Direction from hip to waist, in degrees.</param>
/// <param name="UpperTrunk">Direction from waist to shoulders, in degrees.</param>
/// <param name="HeadTilt">Direction from shoulders to head, in degrees.</param>
public sealed record Pose(Point Hip, double LowerTrunk, double UpperTrunk, double HeadTilt, Reach NearHand, Reach FarHand, Reach NearFoot, Reach FarFoot)
{
    public Point Waist => Hip + Point.Towards(LowerTrunk, Body.HalfTrunk);

    public Point Shoulder => Waist + Point.Towards(UpperTrunk, Body.HalfTrunk);

    /// <summary>The pose a share of the way to another; contact points that both have stay put.</summary>
    public Pose Towards(Pose other, double share) => new(
        Hip.Between(other.Hip, share),
        Turn(LowerTrunk, other.LowerTrunk, share),
        Turn(UpperTrunk, other.UpperTrunk, share),
        Turn(HeadTilt, other.HeadTilt, share),
        Between(NearHand, other.NearHand, share),
        Between(FarHand, other.FarHand, share),
        Between(NearFoot, other.NearFoot, share),
        Between(FarFoot, other.FarFoot, share));

    private static Reach Between(Reach from, Reach to, double share) => new(
        from.End.Between(to.End, share),
        from.Tip is { } a && to.Tip is { } b ? Turn(a, b, share) : share < 1 ? from.Tip : to.Tip,
        share < 1 ? from.Flip : to.Flip);

    /// <summary>The shorter way round.</summary>
    private static double Turn(double from, double to, double share) => from + (Math.IEEERemainder(to - from, 360) * share);
}
