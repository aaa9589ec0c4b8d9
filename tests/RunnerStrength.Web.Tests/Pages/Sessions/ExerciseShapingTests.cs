using System.Net;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Pages.Sessions;

public sealed class ExerciseShapingTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task An_exercise_is_removed_and_undo_brings_it_back_in_its_place()
    {
        var window = await SessionWindow.First(app);
        var names = SessionWindow.Names(await window.Open());

        var page = await window.Press($"Remove {names[1]}");

        Assert.Equal(names.Where((_, i) => i != 1), SessionWindow.Names(page));
        await window.Plan.Press(page, "/undo");
        Assert.Equal(names, SessionWindow.Names(await window.Open()));
    }

    [Fact]
    public async Task A_session_can_lose_its_last_exercise_and_its_page_still_opens()
    {
        var window = await SessionWindow.First(app, form => form.Fill("Input.Minutes", "10"));
        var page = await window.Open();

        while (page.Document.QuerySelector("form[action$='/removal'] button[aria-label]") is { } button)
            page = await window.Press(page, button.GetAttribute("aria-label")!);

        Assert.Empty(page.Document.QuerySelectorAll("li.item"));
        Assert.Equal(HttpStatusCode.OK, (await window.Open("print")).Status);
        Assert.Equal(HttpStatusCode.OK, (await window.Plan.Open()).Status);
        Assert.Equal(HttpStatusCode.OK, (await window.Plan.Open("print/all")).Status);
    }

    [Fact]
    public async Task An_exercise_moves_up_and_down_and_stays_at_the_ends()
    {
        var window = await SessionWindow.First(app);
        var page = await window.Open();
        var names = SessionWindow.Names(page);

        page = await window.Press(page, $"Move {names[1]} up");
        Assert.Equal([names[1], names[0], .. names.Skip(2)], SessionWindow.Names(page));

        page = await window.Press(page, $"Move {names[1]} up");
        Assert.Equal([names[1], names[0], .. names.Skip(2)], SessionWindow.Names(page));

        page = await window.Press(page, $"Move {names[1]} down");
        Assert.Equal(names, SessionWindow.Names(page));

        page = await window.Press(page, $"Move {names[^1]} down");
        Assert.Equal(names, SessionWindow.Names(page));
    }

    [Theory]
    [InlineData("easier, ")]
    [InlineData("harder, ")]
    [InlineData("level ")]
    public async Task An_exercise_is_swapped_for_one_that_is_offered_and_takes_its_place(string group)
    {
        var window = await SessionWindow.First(app);
        var (name, place, choices) = await WithChoices(window, group);
        var other = Choices(choices, group).First().QuerySelector("a")!.TextContent;
        var names = SessionWindow.Names(await window.Open());

        var page = await window.Press(choices, $"Swap for {other}");

        Assert.Equal(window.Path, page.Url);
        Assert.Equal(names.Select((n, i) => i == place ? other : n), SessionWindow.Names(page));
        Assert.Contains($"You chose it in place of the {name}.", SessionWindow.Item(page, other).Texts(".reason").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-exercise")]
    [InlineData("../../")]
    [InlineData("")]
    public async Task A_swap_for_what_is_not_in_the_catalogue_is_refused(string slug)
    {
        var window = await SessionWindow.First(app);
        var (_, _, page) = await WithChoices(window, "level ");
        page.Form("form[action$='/swap']").Forge("With", slug);
        var before = SessionWindow.Names(await window.Open());

        var answer = await window.Plan.Press(page, "/swap");

        Assert.Equal(["Choose an exercise of the catalogue."], answer.Document.Texts(".notice-fix li"));
        Assert.Equal(before, SessionWindow.Names(await window.Open()));
    }

    [Fact]
    public async Task An_address_that_is_only_posted_to_leads_back_to_the_session()
    {
        var window = await SessionWindow.First(app);
        var block = (await window.Session()).Main[0].Id;

        foreach (var noun in new[] { "removal", $"exercises/{block}/0/order", $"exercises/{block}/0/removal" })
            Assert.Equal(window.Path, (await window.Open(noun)).Url);

        Assert.Equal($"{window.Path}/exercises/{block}/0", (await window.Open($"exercises/{block}/0/swap")).Url);
    }

    /// <summary>What is offered as a step easier or harder, or at a level of the same movement.</summary>
    private static IEnumerable<AngleSharp.Dom.IElement> Choices(WebPage page, string kind) =>
        page.Document.QuerySelectorAll("#swap-title ~ .swap-list li").Where(li => li.Texts(".soft").Single().StartsWith(kind, StringComparison.Ordinal));

    /// <summary>The first exercise of the main part that has such a choice, and its page.</summary>
    private static async Task<(string Name, int Place, WebPage Page)> WithChoices(SessionWindow window, string group)
    {
        var main = (await window.Session()).Main;
        for (var place = 0; place < main.Length; place++)
        {
            var page = await window.Open($"exercises/{main[place].Id}/0");
            if (Choices(page, group).Any())
                return (main[place].Items[0].Name, place, page);
        }

        throw new InvalidOperationException($"No exercise of the session has '{group}'.");
    }
}
