namespace RunnerStrength.Figures;

/// <summary>An arm or a leg with its joint found: root, elbow or knee, wrist or ankle, fingers or toes.</summary>
/// <param name="Miss">Centimetres by which the bones are too short or too long for what was asked; 0 when the limb gets there.</param>
public sealed record Limb(Point Root, Point Joint, Point End, Point Tip, double Miss)
{
    /// <summary>Degrees inside elbow or knee; 180 is straight.</summary>
    public double Bend => 180 - Math.Abs(Math.IEEERemainder((End - Joint).Direction - (Joint - Root).Direction, 360));
}

/// <summary>A pose with every joint found.</summary>
public sealed record Skeleton(View View, Point Hip, Point Waist, Point Shoulder, Point HeadCentre, Limb NearArm, Limb FarArm, Limb NearLeg, Limb FarLeg)
{
    private const double NearlyStraight = 0.05;

    public static Skeleton Of(Pose pose, View view)
    {
        var head = pose.Shoulder + Point.Towards(pose.HeadTilt, Body.Neck + Body.Head);
        return new Skeleton(
            view,
            pose.Hip,
            pose.Waist,
            pose.Shoulder,
            head,
            Arm(pose, view, pose.NearHand, near: true),
            Arm(pose, view, pose.FarHand, near: false),
            Leg(pose, view, pose.NearFoot, near: true),
            Leg(pose, view, pose.FarFoot, near: false));
    }

    private static Limb Arm(Pose pose, View view, Reach reach, bool near)
    {
        var limb = Solve(ShoulderOf(pose, view, near), reach, Body.UpperArm, Body.Forearm, Body.Hand, BendsLeft(view, near, leg: false) ^ reach.Flip, turn: 0);
        return OnTheGround(limb, Body.HandWidth.Far);
    }

    private static Limb Leg(Pose pose, View view, Reach reach, bool near)
    {
        const double ankle = 90;
        var foot = view == View.Side ? Body.Foot : Body.FootFromTheFront;
        var limb = Solve(HipOf(pose, view, near), reach, Body.Thigh, Body.Shank, foot, BendsLeft(view, near, leg: true) ^ reach.Flip, ankle);
        return OnTheGround(limb, Body.FootWidth.Far);
    }

    public static Point ShoulderOf(Pose pose, View view, bool near) => Root(pose.Shoulder, pose.UpperTrunk, view, near, Body.HalfShoulders);

    public static Point HipOf(Pose pose, View view, bool near) => Root(pose.Hip, pose.LowerTrunk, view, near, Body.HalfHips);

    /// <summary>Fingers and toes rest on the ground where they would pierce it.</summary>
    private static Limb OnTheGround(Limb limb, double thick)
    {
        var way = limb.Tip - limb.End;
        if (limb.Tip.Y >= thick || limb.End.Y < thick || limb.End.Y - thick > way.Length)
            return limb;
        var down = thick - limb.End.Y;
        var along = Math.Sqrt((way.Length * way.Length) - (down * down));
        return limb with { Tip = limb.End + new Point(way.X < 0 ? -along : along, down) };
    }

    private static Point Root(Point middle, double trunk, View view, bool near, double half) =>
        view == View.Side ? middle : middle + Point.Towards(trunk + (near ? 90 : -90), half);

    /// <summary>Seen from the side knees bend forward and elbows backward, which are left and right of root to end whichever way the body lies; from the front both bend outward.</summary>
    private static bool BendsLeft(View view, bool near, bool leg) => view == View.Side ? leg : !near;

    /// <summary>Two-bone inverse kinematics: the joint that keeps both bones' lengths, on the asked side.</summary>
    private static Limb Solve(Point root, Reach reach, double upper, double lower, double tip, bool left, double turn)
    {
        var line = reach.End - root;
        var distance = Math.Clamp(line.Length, Math.Abs(upper - lower) + NearlyStraight, upper + lower - NearlyStraight);
        var aside = Math.Acos(((upper * upper) + (distance * distance) - (lower * lower)) / (2 * upper * distance)) * 180 / Math.PI;
        var joint = root + Point.Towards(line.Direction + (left ? aside : -aside), upper);
        var end = root + Point.Towards(line.Direction, distance);
        var pointing = reach.Tip ?? (end - joint).Direction + turn;
        return new Limb(root, joint, end, end + Point.Towards(pointing, tip), Math.Max(0, Math.Abs(line.Length - distance) - NearlyStraight));
    }
}
