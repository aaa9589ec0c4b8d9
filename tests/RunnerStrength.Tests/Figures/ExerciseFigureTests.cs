using RunnerStrength.Exercises;
using RunnerStrength.Figures;

namespace RunnerStrength.Tests.Figures;

/// <summary>Every figure, in every in-between frame.</summary>
public class ExerciseFigureTests
{
    private const int FramesPerMovement = 25;
    private const double Tolerance = 1;
    private const double LeastBend = 15;
    private const int MostStillBytes = 6_000;
    private const int MostLoopBytes = 15_000;

    public static TheoryData<string> Slugs => new(ExerciseFigures.Files().Select(f => Path.GetFileName(f.Path)[..^".pose.yml".Length]));

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Bones_keep_their_length_and_reach_what_is_asked(string slug)
    {
        foreach (var body in Frames(slug))
        {
            Assert.Equal(2 * Body.HalfTrunk, body.Hip.To(body.Waist) + body.Waist.To(body.Shoulder), 3);
            foreach (var (limb, upper, lower) in Limbs(body))
            {
                Assert.Equal(upper, limb.Root.To(limb.Joint), 3);
                Assert.Equal(lower, limb.Joint.To(limb.End), 3);
                Assert.True(limb.Miss <= Tolerance, $"misses its place by {limb.Miss:0.0} cm");
                Assert.True(limb.Bend >= LeastBend, $"a joint is bent to {limb.Bend:0} degrees");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Nothing_is_below_the_ground(string slug)
    {
        if (Figure(slug).View == View.Above)
            return;
        foreach (var body in Frames(slug))
            Assert.All(Outline.OfBody(body), part => Assert.True(part.At.Y - part.Around >= -Tolerance, $"{part.Around - part.At.Y:0.0} cm deep at {part.At}"));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void What_bears_weight_stays_put_and_nothing_jumps(string slug)
    {
        var figure = Figure(slug);
        for (var leg = 1; leg < figure.Poses.Length; leg++)
        {
            var (from, to) = (figure.Poses[leg - 1], figure.Poses[leg]);
            foreach (var share in new[] { 0.2, 0.5, 0.8 })
            {
                var between = from.Towards(to, share);
                Assert.True(from.NearFoot.End != to.NearFoot.End || between.NearFoot.End.To(from.NearFoot.End) < 0.001);
                Assert.True(from.NearHand.End != to.NearHand.End || between.NearHand.End.To(from.NearHand.End) < 0.001);
            }
        }

        const double mostStep = 17;
        var frames = Frames(slug).ToList();
        for (var i = 1; i < frames.Count; i++)
        {
            foreach (var (one, other) in Joints(frames[i - 1]).Zip(Joints(frames[i])))
                Assert.True(one.To(other) <= mostStep, $"a joint jumps {one.To(other):0} cm in one frame");
        }
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Pictures_are_small_named_and_show_every_working_muscle(string slug)
    {
        var (figure, exercise) = (Figure(slug), Catalogue.Shipped[slug]);
        var still = ExerciseFigures.Draw(figure, exercise, PictureKind.Still);
        var loop = ExerciseFigures.Draw(figure, exercise, PictureKind.Loop);

        Assert.True(still.Svg.Length <= MostStillBytes, $"the still has {still.Svg.Length} bytes");
        Assert.True(loop.Svg.Length <= MostLoopBytes, $"the loop has {loop.Svg.Length} bytes");
        var document = System.Xml.Linq.XDocument.Parse(still.Svg);
        Assert.Contains(document.Descendants(), e => e.Name.LocalName == "title" && e.Value == exercise.Name);
        Assert.Contains(document.Descendants(), e => e.Name.LocalName == "desc" && e.Value.Contains("Working", StringComparison.Ordinal));
        var bellies = document.Descendants().Count(e => (string?)e.Attribute("class") == "m");
        Assert.Equal(exercise.Primary.Sum(m => m.Patches().Length), bellies);
    }

    [Fact]
    public void Every_exercise_has_a_figure()
    {
        Assert.Empty(Catalogue.Shipped.All.Where(e => ExerciseFigures.Find(e.Slug) is null).Select(e => e.Slug));
        Assert.Equal(Catalogue.Shipped.All.Length, ExerciseFigures.Files().Count());
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void The_equipment_is_drawn(string slug)
    {
        var drawn = Figure(slug).Props.Select(p => p.Kind).ToHashSet();
        foreach (var item in Enum.GetValues<Equipment>().Where(e => Catalogue.Shipped[slug].Equipment.Has(e)))
            Assert.True(DrawnAs(item).Any(drawn.Contains), $"the {item.Words()} is not drawn");
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void The_body_is_inside_the_picture_in_every_frame(string slug)
    {
        var figure = Figure(slug);
        var picture = FigureSvg.Loop(figure, new Caption("", "", []));
        var move = System.Text.RegularExpressions.Regex.Match(picture.Svg, @"<g transform=""translate\((?<x>[-\d.]+) (?<y>[-\d.]+)\)scale\(1 -1\)");
        var (right, down) = (double.Parse(move.Groups["x"].Value, System.Globalization.CultureInfo.InvariantCulture), double.Parse(move.Groups["y"].Value, System.Globalization.CultureInfo.InvariantCulture));
        foreach (var (at, around) in Frames(slug).SelectMany(Outline.OfBody))
        {
            Assert.InRange(at.X + right, around - Tolerance, picture.Width - around + Tolerance);
            Assert.InRange(down - at.Y, around - Tolerance, picture.Height - around + (2 * Tolerance));
        }
    }

    private static PropKind[] DrawnAs(Equipment item) => item switch
    {
        Equipment.Dumbbells => [PropKind.Dumbbell],
        Equipment.Band => [PropKind.Band, PropKind.Loop],
        Equipment.Step => [PropKind.Step, PropKind.Box, PropKind.Block],
        Equipment.StabilityBall => [PropKind.Ball],
        Equipment.Sliders => [PropKind.Slider],
        Equipment.PullUpBar => [PropKind.Bar],
        Equipment.Machine => [PropKind.Machine, PropKind.Box],
        _ => [Enum.Parse<PropKind>(item.ToString())],
    };

    private static Figure Figure(string slug) => ExerciseFigures.Find(new ExerciseSlug(slug))!;

    private static IEnumerable<Skeleton> Frames(string slug) => Figure(slug).Frames(FramesPerMovement);

    private static IEnumerable<(Limb Limb, double Upper, double Lower)> Limbs(Skeleton body) =>
    [
        (body.NearArm, Body.UpperArm, Body.Forearm), (body.FarArm, Body.UpperArm, Body.Forearm),
        (body.NearLeg, Body.Thigh, Body.Shank), (body.FarLeg, Body.Thigh, Body.Shank),
    ];

    private static IEnumerable<Point> Joints(Skeleton body) =>
        [body.Hip, body.Shoulder, body.HeadCentre, .. Limbs(body).SelectMany(l => new[] { l.Limb.Joint, l.Limb.End })];
}
