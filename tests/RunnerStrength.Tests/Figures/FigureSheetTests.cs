using System.Xml.Linq;
using RunnerStrength.Exercises;
using RunnerStrength.Figures;

namespace RunnerStrength.Tests.Figures;

public sealed class FigureSheetTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<Family> Families => [.. Enum.GetValues<Family>()];

    [Theory]
    [MemberData(nameof(Families))]
    public void Every_still_of_a_family_has_a_place_of_its_own_and_uses_only_what_it_defines(Family family)
    {
        var stills = Catalogue.Shipped.All.Where(e => e.Family == family).Select(e => ($"{e.Slug}", ExerciseFigures.Picture(e, PictureKind.Still)!)).ToList();

        var (svg, width, height) = FigureSheet.Of(stills);

        var sheet = XElement.Parse(svg);
        var top = 0;
        foreach (var ((name, still), view, picture) in stills.Zip(sheet.Elements(Svg + "view"), sheet.Elements(Svg + "svg")))
        {
            Assert.Equal((name, $"0 {top} {still.Width} {still.Height}"), (view.Attribute("id")!.Value, view.Attribute("viewBox")!.Value));
            Assert.Equal($"{top}", picture.Attribute("y")!.Value);
            Assert.Equal(XElement.Parse(still.Svg).Attribute("viewBox")!.Value, picture.Attribute("viewBox")!.Value);
            var defined = picture.Descendants().Attributes("id").Select(id => id.Value).ToHashSet();
            Assert.All(picture.Descendants(Svg + "use"), use => Assert.Contains(use.Attribute("href")!.Value[1..], defined));
            top += still.Height;
        }

        Assert.Equal((stills.Count, stills.Max(s => s.Item2.Width), top), (sheet.Elements(Svg + "svg").Count(), width, height));
        var ids = sheet.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Single(sheet.Descendants(Svg + "style"));
    }
}
