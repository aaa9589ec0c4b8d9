namespace RunnerStrength.Figures;

/// <summary>The body's parts as shapes along x from their root, with the muscles that work; placed by turning and moving them.</summary>
public static class BodyShapes
{
    /// <summary>Ids are one letter, to keep the pictures small.</summary>
    public static string Id(Segment segment) => segment switch
    {
        Segment.Thigh => "t",
        Segment.Shank => "s",
        Segment.Foot => "f",
        Segment.UpperArm => "u",
        Segment.Forearm => "a",
        Segment.Hand => "h",
        Segment.LowerTrunk => "l",
        _ => "c",
    };

    public static double Length(Segment segment, View view) => segment switch
    {
        Segment.Thigh => Body.Thigh,
        Segment.Shank => Body.Shank,
        Segment.Foot => view == View.Side ? Body.Foot : Body.FootFromTheFront,
        Segment.UpperArm => Body.UpperArm,
        Segment.Forearm => Body.Forearm,
        Segment.Hand => Body.Hand,
        _ => Body.HalfTrunk,
    };

    /// <summary>Half widths at root and end.</summary>
    public static (double Near, double Far) Width(Segment segment, View view)
    {
        var (hips, shoulders) = view == View.Side ? Body.TrunkWidth : Body.FrontTrunkWidth;
        var waist = (hips + shoulders) / 2;
        return segment switch
        {
            Segment.Thigh => Body.ThighWidth,
            Segment.Shank => Body.ShankWidth,
            Segment.Foot => Body.FootWidth,
            Segment.UpperArm => Body.UpperArmWidth,
            Segment.Forearm => Body.ForearmWidth,
            Segment.Hand => Body.HandWidth,
            Segment.LowerTrunk => (hips, waist),
            _ => (waist, shoulders),
        };
    }

    /// <summary>The definitions of every part, each with its highlights.</summary>
    public static void Define(SvgPen pen, View view, IReadOnlyCollection<Highlight> highlights)
    {
        foreach (var segment in Enum.GetValues<Segment>())
        {
            var (near, far) = Width(segment, view);
            var colour = segment is Segment.LowerTrunk or Segment.UpperTrunk or Segment.UpperArm ? "t" : "n";
            pen.Write($"<g id=\"{Id(segment)}\"><path class=\"{colour}\" d=\"{SvgPen.Capsule(0, Length(segment, view), near, far)}\"/>");
            foreach (var highlight in highlights.Where(h => h.Patch.Segment == segment))
                pen.Write($"<path class=\"{(highlight.Helps ? "w" : "m")}\" d=\"{Belly(segment, highlight.Patch, view)}\"/>");
            pen.Write("</g>");
        }
    }

    /// <summary>Front is to the left of a limb from root to end, and to the right of the trunk from hip to shoulder; seen from the front it faces us.</summary>
    private static string Belly(Segment segment, Patch patch, View view)
    {
        var (near, far) = Width(segment, view);
        var middle = near + ((far - near) * (patch.From + patch.To) / 2);
        var forward = segment is Segment.LowerTrunk or Segment.UpperTrunk ? -1 : 1;
        var aside = view == View.Side ? patch.Aside * middle * forward : 0;
        var thick = Math.Min(patch.Thick * middle, middle - Math.Abs(aside) - Margin);
        var length = Length(segment, view);
        return SvgPen.Capsule((patch.From * length) + thick, (patch.To * length) - thick, thick, thick * Taper, aside);
    }

    private const double Margin = 0.7;
    private const double Taper = 0.85;
}
