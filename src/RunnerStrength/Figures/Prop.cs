namespace RunnerStrength.Figures;

/// <summary>Plain shapes beside the body.</summary>
public enum PropKind
{
    Wall, Mat, Chair, Step, Doorway,
    Dumbbell, Kettlebell, Band, Loop, Barbell, Plate, Rack, TrapBar, Machine,
    Bench, Box, Pad, Ball, RomanChair, Slider, Anchor, Bar, Rope, Hurdle, Stick, Bike, Block,
}

/// <summary>A point of the body that a prop is held by or tied to.</summary>
public enum Grip
{
    NearHand, FarHand, NearElbow, FarElbow, NearFoot, FarFoot, NearToes, NearKnee, FarKnee, NearAnkle, FarAnkle, Hip, Waist, Shoulder, Head, Chest,
}

/// <summary>Where a prop is: a place, or a point of the body that it moves with.</summary>
public sealed record Hold(Point Offset, Grip? Grip = null)
{
    public Point In(Skeleton body) => Grip is { } grip ? Offset + PlaceOf(body, grip) : Offset;

    private static Point PlaceOf(Skeleton body, Grip grip) => grip switch
    {
        Figures.Grip.NearHand => Palm(body.NearArm),
        Figures.Grip.FarHand => Palm(body.FarArm),
        Figures.Grip.NearElbow => body.NearArm.Joint,
        Figures.Grip.FarElbow => body.FarArm.Joint,
        Figures.Grip.NearFoot => Palm(body.NearLeg),
        Figures.Grip.FarFoot => Palm(body.FarLeg),
        Figures.Grip.NearToes => body.NearLeg.Tip,
        Figures.Grip.NearKnee => body.NearLeg.Joint,
        Figures.Grip.FarKnee => body.FarLeg.Joint,
        Figures.Grip.NearAnkle => body.NearLeg.End,
        Figures.Grip.FarAnkle => body.FarLeg.End,
        Figures.Grip.Hip => body.Hip,
        Figures.Grip.Waist => body.Waist,
        Figures.Grip.Shoulder => body.Shoulder,
        Figures.Grip.Head => body.HeadCentre,
        _ => body.Waist.Between(body.Shoulder, 0.7),
    };

    private static Point Palm(Limb limb) => limb.End.Between(limb.Tip, 0.5);
}

/// <summary>One thing that is used.</summary>
/// <param name="At">Its place: the middle of its foot for what stands, its grip for what is held, one end for what is stretched.</param>
/// <param name="To">The other end of a band or a rope.</param>
/// <param name="Width">Centimetres; 0 takes the usual one.</param>
/// <param name="Height">Centimetres; 0 takes the usual one.</param>
public sealed record Prop(PropKind Kind, Hold At, Hold? To = null, double Width = 0, double Height = 0);
