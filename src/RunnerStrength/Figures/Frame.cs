using System.Collections.Immutable;

namespace RunnerStrength.Figures;

/// <summary>Where one shape stands in a picture: moved, turned and, for a line between two points, stretched.</summary>
public readonly record struct Placing(Point At, double Turn, double Stretch = 1);

/// <summary>One shape of a picture with its place.</summary>
/// <param name="Shape">The id of a body part, or the drawing of a prop.</param>
/// <param name="Layer">0 stands behind everything.</param>
/// <param name="Far">Drawn pale.</param>
public sealed record Placed(string Shape, int Layer, bool Far, Placing Placing)
{
    public const int Behind = 0;
    public const int FarLimbs = 1;
    public const int Trunk = 2;
    public const int NearLeg = 3;
    public const int Held = 4;
    public const int NearArm = 5;
}

/// <summary>Everything that is to be drawn of one moment, in a fixed order, so that two moments can be compared shape by shape.</summary>
public static class Frame
{
    public const string Head = "e";
    public const string Neck = "k";

    public static ImmutableArray<Placed> Of(Figure figure, Skeleton body)
    {
        var shapes = new List<Placed>();
        for (var i = 0; i < figure.Props.Length; i++)
            shapes.Add(PropAt(figure.Props[i], i, body));
        var front = figure.View != View.Side;
        Leg(shapes, body.FarLeg, front ? Placed.NearLeg : Placed.FarLimbs, far: !front);
        Arm(shapes, body.FarArm, front ? Placed.NearArm : Placed.FarLimbs, far: !front);
        shapes.Add(new Placed(Neck, Placed.Trunk, Far: false, new Placing(body.Shoulder, (body.HeadCentre - body.Shoulder).Direction)));
        shapes.Add(new Placed(Head, Placed.Trunk, Far: false, new Placing(body.HeadCentre, 0)));
        Add(shapes, Segment.UpperTrunk, body.Waist, body.Shoulder, Placed.Trunk, far: false);
        Add(shapes, Segment.LowerTrunk, body.Hip, body.Waist, Placed.Trunk, far: false);
        Leg(shapes, body.NearLeg, Placed.NearLeg, far: false);
        Arm(shapes, body.NearArm, Placed.NearArm, far: false);
        return [.. shapes.OrderBy(s => s.Layer)];
    }

    private static void Leg(List<Placed> shapes, Limb leg, int layer, bool far)
    {
        Add(shapes, Segment.Foot, leg.End, leg.Tip, layer, far);
        Add(shapes, Segment.Shank, leg.Joint, leg.End, layer, far);
        Add(shapes, Segment.Thigh, leg.Root, leg.Joint, layer, far);
    }

    private static void Arm(List<Placed> shapes, Limb arm, int layer, bool far)
    {
        Add(shapes, Segment.Hand, arm.End, arm.Tip, layer, far);
        Add(shapes, Segment.Forearm, arm.Joint, arm.End, layer, far);
        Add(shapes, Segment.UpperArm, arm.Root, arm.Joint, layer, far);
    }

    private static void Add(List<Placed> shapes, Segment segment, Point from, Point to, int layer, bool far) =>
        shapes.Add(new Placed(BodyShapes.Id(segment), layer, far, new Placing(from, (to - from).Direction)));

    private static Placed PropAt(Prop prop, int index, Skeleton body)
    {
        var at = prop.At.In(body);
        var way = prop.To is { } to ? to.In(body) - at : default;
        var layer = PropShapes.IsBehind(prop.Kind) || prop.At.Grip is Grip.FarHand ? Placed.Behind : Placed.Held;
        return new Placed($"p{index}", layer, Far: false, Between(prop, at, way));
    }

    /// <summary>A band or rope stretches from one point to the other; a stick lies along them; all else stands upright.</summary>
    private static Placing Between(Prop prop, Point at, Point way) => prop switch
    {
        _ when PropShapes.IsLine(prop.Kind) => new Placing(at, way.Direction, way.Length),
        { To: not null } => new Placing(at + (way * 0.5), way.Direction),
        _ => new Placing(at, 0),
    };
}
