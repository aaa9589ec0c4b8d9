namespace RunnerStrength.Figures;

/// <summary>A place or a way in the plane of a figure, in centimetres: x to the right, y up from the ground.</summary>
public readonly record struct Point(double X, double Y)
{
    public double Length => Math.Sqrt((X * X) + (Y * Y));

    /// <summary>Degrees counter-clockwise from the right, -180 to 180.</summary>
    public double Direction => Math.Atan2(Y, X) * 180 / Math.PI;

    /// <summary>A step in a direction of degrees.</summary>
    public static Point Towards(double degrees, double length) =>
        new(Math.Cos(degrees * Math.PI / 180) * length, Math.Sin(degrees * Math.PI / 180) * length);

    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);

    public static Point operator -(Point a, Point b) => new(a.X - b.X, a.Y - b.Y);

    public static Point operator *(Point a, double by) => new(a.X * by, a.Y * by);

    public double To(Point other) => (other - this).Length;

    public Point Between(Point other, double share) => this + ((other - this) * share);
}
