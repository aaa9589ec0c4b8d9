using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace RunnerStrength.Figures;

/// <summary>A muscle's belly on the standing body, on the left and the right side: from and to as shares of the segment's length, aside (outward is positive) and thick as shares of its half width.</summary>
public sealed record MapPatch(bool Back, Segment Segment, double From, double To, double Aside, double Thick);

/// <summary>A patch with the class that the page's style sheet colours.</summary>
public sealed record MapShade(MapPatch Patch, string Class);

/// <summary>The standing body from the front and the back, in the shapes of the figures, to stand within a page: its colours are the page's.</summary>
public static class BodyMap
{
    private const int Width = 96;
    private const int Height = 186;
    private const double Ground = 4;
    private const double HipHeight = 91;
    private const double ShoulderHeight = 138;
    private const double HalfShoulders = Body.HalfShoulders + 1;

    private static readonly ImmutableArray<Part> Limbs =
    [
        new(Segment.Foot, new(Body.HalfHips + 3.7, 7), -76),
        new(Segment.Shank, new(Body.HalfHips + 2.2, HipHeight - Body.Thigh), -88),
        new(Segment.Thigh, new(Body.HalfHips, HipHeight), -87),
    ];

    // One outline: shoulders, waist and hips run into each other.
    private const string TrunkOutline = "M-17 141Q-9 149 0 149Q9 149 17 141Q15 124 12.5 114Q12 104 14 93Q14.5 81 0 80Q-14.5 81 -14 93Q-12 104 -12.5 114Q-15 124 -17 141Z";

    private static readonly ImmutableArray<Part> Trunk = [new(Segment.UpperTrunk, new(0, HipHeight + Body.HalfTrunk - 4), 90), new(Segment.LowerTrunk, new(0, HipHeight), 90)];

    private static readonly ImmutableArray<Part> Arms =
    [
        new(Segment.Hand, new(HalfShoulders + 12, ShoulderHeight - 54), -82),
        new(Segment.Forearm, new(HalfShoulders + 7.8, ShoulderHeight - 29), -80.5),
        new(Segment.UpperArm, new(HalfShoulders, ShoulderHeight), -75),
    ];

    // A map is drawn with every plan's page; the few dozen bellies that there are stay ready.
    private static readonly ConcurrentDictionary<(MapPatch Patch, int Aside), string> Bellies = new();

    /// <summary>Front and back beside each other; later shades lie over earlier ones.</summary>
    public static Picture Draw(string title, string description, IReadOnlyCollection<MapShade> shades)
    {
        var pen = new SvgPen();
        pen.Write($"<svg class=\"body-map\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 {2 * Width} {Height}\" width=\"{2 * Width}\" height=\"{Height}\"><title>{SvgPen.Escaped(title)}</title><desc>{SvgPen.Escaped(description)}</desc>");
        Side(pen, Width / 2.0, shades.Where(s => !s.Patch.Back).ToArray());
        Side(pen, Width * 1.5, shades.Where(s => s.Patch.Back).ToArray());
        return new Picture(pen.Write("</svg>").ToString(), 2 * Width, Height);
    }

    private static void Side(SvgPen pen, double middle, MapShade[] shades)
    {
        pen.Write($"<g transform=\"translate({SvgPen.Number(middle)} {SvgPen.Number(Height - Ground)})scale(1 -1)\">");
        Both(pen, Limbs, shades);
        pen.Write($"<path d=\"{SvgPen.Capsule(0, Body.Neck + 3, 5, 4.5)}\" transform=\"translate(0 {SvgPen.Number(ShoulderHeight + 10)})rotate(90)\"/><circle r=\"{SvgPen.Number(Body.Head)}\" cx=\"0\" cy=\"{SvgPen.Number(ShoulderHeight + 29)}\"/>");
        pen.Write($"<path d=\"{TrunkOutline}\"/>");
        foreach (var part in Trunk)
        {
            Shade(pen, part, shades, aside: 1);
            Shade(pen, part, shades, aside: -1);
        }

        Both(pen, Arms, shades);
        pen.Write("</g>");
    }

    private static void Both(SvgPen pen, ImmutableArray<Part> parts, MapShade[] shades)
    {
        foreach (var part in parts)
            Draw(pen, part, shades, mirrored: false);
        foreach (var part in parts)
            Draw(pen, part, shades, mirrored: true);
    }

    private static void Draw(SvgPen pen, Part part, MapShade[] shades, bool mirrored)
    {
        pen.Write(mirrored ? part.MirroredOutline : part.Outline);
        Shade(pen, part, shades, aside: 1, mirrored);
    }

    private static void Shade(SvgPen pen, Part part, IEnumerable<MapShade> shades, int aside, bool mirrored = false)
    {
        foreach (var shade in shades.Where(s => s.Patch.Segment == part.Segment))
        {
            var belly = Bellies.GetOrAdd((shade.Patch, aside), static key => Belly(key.Patch, key.Aside));
            pen.Write($"<path class=\"{shade.Class}\" transform=\"{(mirrored ? Mirror : "")}{part.Placing}\" d=\"{belly}\"/>");
        }
    }

    /// <summary>Outward lies to the left of a right limb that hangs down, and to the right of the trunk from hip to shoulder.</summary>
    private static string Belly(MapPatch patch, int aside)
    {
        var (near, far) = WidthOf(patch.Segment);
        var middle = near + ((far - near) * (patch.From + patch.To) / 2);
        var outward = patch.Segment is Segment.LowerTrunk or Segment.UpperTrunk ? -1 : 1;
        var length = LengthOf(patch.Segment);
        var thick = Math.Min(patch.Thick * middle, (patch.To - patch.From) * length / 2);
        return SvgPen.Capsule((patch.From * length) + thick, (patch.To * length) - thick, thick, thick * Taper, patch.Aside * middle * outward * aside);
    }

    private static double LengthOf(Segment segment) => BodyShapes.Length(segment, View.Front);

    /// <summary>The trunk narrower than in a figure, so that the arms stand free of it.</summary>
    private static (double Near, double Far) WidthOf(Segment segment) => segment switch
    {
        Segment.LowerTrunk => (14, 12.5),
        Segment.UpperTrunk => (12.5, 16),
        _ => BodyShapes.Width(segment, View.Front),
    };

    private const double Taper = 0.85;
    private const string Mirror = "scale(-1 1)";

    private sealed class Part
    {
        public Part(Segment segment, Point at, double turn)
        {
            Segment = segment;
            Placing = $"translate({SvgPen.Place(at)})rotate({SvgPen.Number(turn)})";
            var (near, far) = WidthOf(segment);
            var path = $"<path d=\"{SvgPen.Capsule(0, LengthOf(segment), near, far)}\"/></g>";
            Outline = $"<g transform=\"{Placing}\">{path}";
            MirroredOutline = $"<g transform=\"{Mirror}{Placing}\">{path}";
        }

        public Segment Segment { get; }

        public string Placing { get; }

        public string Outline { get; }

        public string MirroredOutline { get; }
    }
}
