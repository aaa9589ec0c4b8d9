using System.Net;
using RunnerStrength.Exercises;
using RunnerStrength.Web.Tests.Hosting;
using RunnerStrength.Web.Tests.Startup;

namespace RunnerStrength.Web.Tests.Pages.Exercises;

public sealed class FamilyPageTests(SharedApp shared) : IClassFixture<SharedApp>
{
    private readonly Visitor visitor = shared.App.Visitor();

    public static TheoryData<Family> Families => [.. Enum.GetValues<Family>()];

    [Theory]
    [MemberData(nameof(Families))]
    public async Task Every_family_is_a_ladder_from_easier_to_harder_with_a_picture_of_each(Family family)
    {
        var page = await visitor.Get($"/exercises/families/{family.Token()}");
        var expected = Catalogue.Shipped.All.Where(e => e.Family == family).ToList();
        Assert.Equal(expected.Select(e => e.Name), page.Document.QuerySelectorAll(".family-rung h3").Select(h => h.TextContent));
        Assert.Equal(expected.Select(e => $"Level {e.Level}").Distinct(), page.Document.QuerySelectorAll(".family-level h2").Select(h => h.TextContent));
        Assert.Equal(expected.Count, page.Document.QuerySelectorAll(".family-rung img[width][height]").Length);
    }

    [Fact]
    public async Task Where_one_comes_from_is_marked()
    {
        var exercise = await visitor.Get("/exercises/split-squat");
        var address = exercise.Document.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).First(h => h.Contains("/families/", StringComparison.Ordinal));
        var ladder = await visitor.Get(address);
        var here = Assert.Single(ladder.Document.QuerySelectorAll("main [aria-current=true]"));
        Assert.Contains("Split squat", here.TextContent, StringComparison.Ordinal);
        Assert.Contains("You are here", here.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/exercises/families/handstands", HttpStatusCode.NotFound)]
    [InlineData("/exercises/families/plank?here=%00%3Cscript%3E", HttpStatusCode.OK)]
    public async Task What_is_no_family_is_not_found(string path, HttpStatusCode status) => Assert.Equal(status, (await visitor.Get(path)).Status);

    [Fact]
    public async Task Another_spelling_leads_to_the_one_address() =>
        Assert.Equal("/exercises/families/walking_lunge", (await visitor.Get("/exercises/families/walking-lunge")).Url);

    [Theory]
    [InlineData("walking-lunge", "Working: front thighs, glutes")]
    [InlineData("plank-high", "Working: abdominals")]
    public async Task The_muscle_map_shows_what_works_and_tells_it(string slug, string words)
    {
        var page = await visitor.Get($"/exercises/{slug}");
        var map = page.Document.QuerySelector("svg.body-map")!;
        Assert.Contains(words, map.QuerySelector("desc")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(map.QuerySelectorAll(".map-full"));
    }
}
