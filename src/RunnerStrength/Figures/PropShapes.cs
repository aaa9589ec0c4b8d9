namespace RunnerStrength.Figures;

/// <summary>How each prop is drawn, around its own place; y is up.</summary>
public static class PropShapes
{
    /// <summary>What stands or lies behind the body rather than in its hands.</summary>
    public static bool IsBehind(PropKind kind) => kind is not (PropKind.Dumbbell or PropKind.Kettlebell or PropKind.Band or PropKind.Loop or PropKind.Barbell
        or PropKind.Plate or PropKind.TrapBar or PropKind.Stick or PropKind.Rope or PropKind.Slider);

    public static bool IsLine(PropKind kind) => kind is PropKind.Band or PropKind.Rope;

    public static (double Width, double Height) Size(Prop prop)
    {
        var (width, height) = prop.Kind switch
        {
            PropKind.Wall => (5, 190),
            PropKind.Mat => (180, 2),
            PropKind.Chair => (42, 88),
            PropKind.Step => (40, 16),
            PropKind.Doorway => (10, 200),
            PropKind.Dumbbell => (20, 9),
            PropKind.Kettlebell => (18, 26),
            PropKind.Barbell => (44, 44),
            PropKind.Plate => (24, 24),
            PropKind.Rack => (6, 180),
            PropKind.TrapBar => (100, 20),
            PropKind.Machine => (16, 150),
            PropKind.Bench => (110, 42),
            PropKind.Box => (46, 40),
            PropKind.Pad => (34, 6),
            PropKind.Ball => (60, 60),
            PropKind.RomanChair => (46, 80),
            PropKind.Slider => (24, 2),
            PropKind.Anchor => (6, 8),
            PropKind.Bar => (6, 6),
            PropKind.Hurdle => (4, 25),
            PropKind.Stick => (110, 3),
            PropKind.Bike => (110, 105),
            PropKind.Block => (30, 10),
            _ => (18, 12),
        };
        return (prop.Width > 0 ? prop.Width : width, prop.Height > 0 ? prop.Height : height);
    }

    public static string Draw(Prop prop, View view)
    {
        var (w, h) = Size(prop);
        return prop.Kind switch
        {
            PropKind.Mat => Rect(-w / 2, -h, w, h, 1, "q"),
            PropKind.Wall or PropKind.Doorway or PropKind.Rack => Rect(-w / 2, 0, w, h, 0, "q"),
            PropKind.Chair => Rect(-w / 2, 41, w, 5, 2, "p") + Rect(-w / 2, 0, 4, h, 1, "p") + Rect((w / 2) - 4, 0, 4, 43, 1, "p"),
            PropKind.Step or PropKind.Box or PropKind.Pad or PropKind.Block or PropKind.Slider => Rect(-w / 2, 0, w, h, 2, "p"),
            PropKind.Bench => Rect(-w / 2, h - 8, w, 8, 3, "p") + Rect((-w / 2) + 8, 0, 5, h - 6, 1, "p") + Rect((w / 2) - 13, 0, 5, h - 6, 1, "p"),
            PropKind.Dumbbell when h > w => Rect(-1.3, -h / 2, 2.6, h, 0, "p") + Rect(-w / 2, -h / 2, w, 7, 1.5, "p") + Rect(-w / 2, (h / 2) - 7, w, 7, 1.5, "p"),
            PropKind.Dumbbell => Rect(-w / 2, -1.3, w, 2.6, 0, "p") + Rect(-w / 2, -h / 2, 7, h, 1.5, "p") + Rect((w / 2) - 7, -h / 2, 7, h, 1.5, "p"),
            PropKind.Kettlebell => $"<circle class=\"p\" cy=\"{SvgPen.Number(-h + 11)}\" r=\"{SvgPen.Number(w / 2)}\"/><path class=\"o\" d=\"M-5.5 -9L-4 0L4 0L5.5 -9\"/>",
            PropKind.Barbell when view == View.Front => Rect(-75, -1.3, 150, 2.6, 0, "p") + Rect(-70, -h / 2, 6, h, 2, "p") + Rect(64, -h / 2, 6, h, 2, "p"),
            PropKind.Barbell => Disc(w / 2) + "<circle class=\"d\" r=\"3\"/>",
            PropKind.Plate => Disc(w / 2) + "<circle class=\"d\" r=\"3\"/>",
            PropKind.TrapBar => Rect(-w / 2, -1.3, w, 2.6, 0, "p") + $"<circle class=\"p\" cy=\"-3\" r=\"{SvgPen.Number(h)}\" fill-opacity=\".75\"/>",
            PropKind.Machine => Rect(-w / 2, 0, w, h, 2, "q") + Rect(-w / 2, h * 0.25, w, h * 0.3, 2, "p"),
            PropKind.Ball => $"<circle class=\"p\" cy=\"{SvgPen.Number(h / 2)}\" r=\"{SvgPen.Number(h / 2)}\"/>",
            PropKind.RomanChair => Rect(-2.5, 0, 5, h, 1, "q") + Rect(-w / 2, 0, w, 4, 1, "q") + Rect(-9, h - 10, 18, 12, 4, "p"),
            PropKind.Anchor => Rect(-w / 2, -h / 2, w, h, 2, "p"),
            PropKind.Bar => $"<circle class=\"p\" r=\"{SvgPen.Number(w / 2)}\"/>",
            PropKind.Hurdle => Rect(-w / 2, 0, w, h, 1, "p") + Rect(-8, 0, 16, 2, 0, "p"),
            PropKind.Stick => Rect(-w / 2, -h / 2, w, h, 1, "p"),
            PropKind.Bike => "<circle class=\"o\" cx=\"-32\" cy=\"22\" r=\"22\"/><circle class=\"o\" cx=\"38\" cy=\"22\" r=\"22\"/><path class=\"o\" d=\"M-32 22L-14 70L28 72L38 22M-14 70L4 24L28 72M-32 22L4 24M28 72L26 92L38 94M-20 88L-4 88M-12 88L-14 70\"/>",
            PropKind.Loop => $"<ellipse class=\"b\" rx=\"{SvgPen.Number(w / 2)}\" ry=\"{SvgPen.Number(h / 4)}\"/>",
            _ => "",
        };
    }

    /// <summary>A line of length 1 along x, to be turned and stretched.</summary>
    public static string Line => "<path class=\"b\" d=\"M0 0H1\"/>";

    private static string Rect(double x, double y, double w, double h, double round, string colour) =>
        $"<rect class=\"{colour}\" x=\"{SvgPen.Number(x)}\" y=\"{SvgPen.Number(y)}\" width=\"{SvgPen.Number(w)}\" height=\"{SvgPen.Number(h)}\"{(round > 0 ? $" rx=\"{SvgPen.Number(round)}\"" : "")}/>";

    private static string Disc(double radius) => $"<circle class=\"p\" r=\"{SvgPen.Number(radius)}\" fill-opacity=\".85\"/>";
}
