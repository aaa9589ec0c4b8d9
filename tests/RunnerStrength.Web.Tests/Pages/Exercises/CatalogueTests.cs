using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using RunnerStrength.Exercises;
using RunnerStrength.Web.Pages.Exercises;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Pages.Exercises;

public sealed class CatalogueTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Without_a_choice_every_exercise_is_listed_by_family()
    {
        var page = await Get("/exercises");
        Assert.Equal(Catalogue.Shipped.All.Select(e => e.Name), Names(page));
        Assert.Contains($"{Catalogue.Shipped.All.Length} exercises", page.Text);
        Assert.Equal(Catalogue.Shipped.All.Select(e => e.Family).Distinct().Count(), page.Document.QuerySelectorAll("#found section").Length);
    }

    [Theory]
    [InlineData("single leg", "Single-leg pogo")]
    [InlineData("core", "Dead bug")]
    [InlineData("kettle bell", "Kettlebell swing")]
    [InlineData("sqaut", "Bodyweight squat")]
    public async Task A_search_finds_what_is_meant(string typed, string name) => Assert.Contains(name, Names(await Get($"/exercises?q={Uri.EscapeDataString(typed)}")));

    [Fact]
    public async Task Filters_combine_and_the_address_keeps_them()
    {
        var page = await Get("/exercises?family=squat&level=1&level=2&avoid=knee");
        var expected = Catalogue.Shipped.All.Where(e => e is { Family: Family.Squat, Level: <= 2 } && !e.IsRuledOutBy(Site.Knee)).Select(e => e.Name);
        Assert.Equal(expected, Names(page));
        var band = Link(page, "#filters a", "Band");
        Assert.Equal("/exercises?family=squat&equipment=band&level=1&level=2&avoid=knee", band.GetAttribute("href"));
    }

    [Fact]
    public async Task A_choice_made_is_marked_and_its_link_takes_it_back()
    {
        var page = await Get("/exercises?family=squat&level=1");
        var chosen = page.Document.QuerySelectorAll("#filters a[aria-current]");
        Assert.Equal(["/exercises?level=1", "/exercises?family=squat"], chosen.Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Searching_keeps_the_filters_and_filtering_keeps_the_search()
    {
        var visitor = app.Visitor();
        var found = await visitor.Submit(await visitor.Get("/exercises?family=plank"), "form[role=search]", new Dictionary<string, string>(StringComparer.Ordinal) { ["q"] = "side & hip" });
        Assert.Contains("family=plank", found.Url);
        Assert.Contains("side & hip", found.Document.QuerySelector("#q")!.GetAttribute("value"));
        Assert.Equal("Side plank hip dip", Names(found)[0]);
        Assert.DoesNotContain("Side-lying hip abduction", Names(found));
        Assert.All(found.Document.QuerySelectorAll("#filters a"), a => Assert.EndsWith("q=side%20%26%20hip", a.GetAttribute("href")));
    }

    [Fact]
    public async Task Each_choice_says_how_many_it_stands_for()
    {
        var page = await Get("/exercises?level=1");
        var planks = Catalogue.Shipped.All.Count(e => e is { Family: Family.Plank, Level: 1 });
        Assert.Equal($"Plank {planks}", Words(Link(page, "#filters a", "Plank")));
        Assert.Equal(planks, Names(await Get("/exercises?family=plank&level=1")).Count);
    }

    [Fact]
    public async Task Nothing_but_a_wall_shows_what_needs_no_equipment()
    {
        var names = Names(await Get("/exercises?equipment=none"));
        Assert.Contains("Wall sit", names);
        Assert.DoesNotContain("Dumbbell walking lunge", names);
    }

    [Fact]
    public async Task Nothing_found_offers_ways_out_that_find_something()
    {
        var page = await Get("/exercises?family=plank&q=barbell");
        Assert.Contains("Nothing found", page.Text);
        var ways = page.Document.QuerySelectorAll("#found .notice a").Select(a => a.GetAttribute("href")!).ToArray();
        Assert.Contains("/exercises?family=plank", ways);
        Assert.Contains("/exercises?q=barbell", ways);
        Assert.Contains("/exercises", ways);
        foreach (var way in ways)
            Assert.NotEmpty(Names(await Get(way)));
    }

    [Theory]
    [InlineData("family=nonsense&level=9&equipment=&avoid=%00&muscle=1")]
    [InlineData("q=%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("q=%F0%9F%8F%83&q=twice")]
    public async Task Odd_addresses_are_answered(string query)
    {
        var page = await Get($"/exercises?{query}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain("<script>alert", page.Html);
    }

    [Fact]
    public async Task A_card_says_dose_and_level_and_leads_to_the_exercise()
    {
        var page = await Get("/exercises?q=walking lunge");
        var card = page.Document.QuerySelector(".exercise-card")!;
        Assert.Equal("/exercises/walking-lunge", card.QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.Contains("8-12 reps each side", Words(card));
        Assert.Contains("Level 2", Words(card));
        Assert.NotNull(card.QuerySelector(".figure-place img[width][height]"));
    }

    [Theory]
    [InlineData(IndexModel.MostShown, false)]
    [InlineData(IndexModel.MostShown + 1, true)]
    public async Task A_catalogue_of_more_than_a_page_can_show_says_so(int exercises, bool said)
    {
        var shipped = Catalogue.Shipped.All;
        var large = Catalogue.Shipped.With(Enumerable.Range(0, exercises - shipped.Length).Select(i => shipped[i] with { Slug = new ExerciseSlug($"{shipped[i].Slug}-{i}"), Harder = [] }));
        await using var many = new App().With(services => services.AddTransient(_ => large));

        var page = await many.Visitor().Get("/exercises");

        Assert.Equal(IndexModel.MostShown, Names(page).Count);
        Assert.Contains($"{exercises} exercises", page.Text, StringComparison.Ordinal);
        Assert.Equal(said, page.Text.Contains($"These are the first {IndexModel.MostShown}.", StringComparison.Ordinal));
    }

    private Task<WebPage> Get(string path) => app.Visitor().Get(path);

    private static List<string> Names(WebPage page) => [.. page.Document.QuerySelectorAll("#found .exercise-card h3").Select(Words)];

    private static IElement Link(WebPage page, string selector, string beginning) =>
        page.Document.QuerySelectorAll(selector).First(a => Words(a).StartsWith(beginning, StringComparison.Ordinal));

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
