using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Tests.Hosting;
using RunnerStrength.Web.Tests.Pages.Plans;

namespace RunnerStrength.Web.Tests.Pages;

/// <summary>Links that open something for whoever has them: nobody guesses, lists or passes on one by accident, and nothing of the owner is behind a shared one.</summary>
public sealed class SecretAddressTests
{
    [Fact]
    public void A_token_is_128_random_bits()
    {
        const int many = 1000;
        var tokens = Enumerable.Range(0, many).Select(_ => WebEncoders.Base64UrlDecode(SecretToken.New())).ToList();

        Assert.All(tokens, t => Assert.Equal(128, t.Length * 8));
        // Each bit is set in about half of them: a counter or a clock in them would show.
        for (var bit = 0; bit < 128; bit++)
            Assert.InRange(tokens.Count(t => (t[bit / 8] >> (bit % 8) & 1) == 1), many / 3, many * 2 / 3);
    }

    [Fact]
    public async Task No_search_engine_lists_it_and_no_other_address_is_told_it()
    {
        await using var app = new App();
        var (runner, shared) = await Shared(app);
        var device = await Device(runner);

        foreach (var address in new[] { shared, device, "/shared/AAAAAAAAAAAAAAAAAAAAAA", "/devices/AAAAAAAAAAAAAAAAAAAAAA" })
        {
            var page = await app.Visitor().Get(address);
            Assert.Equal((address, "noindex"), (address, page.Header("X-Robots-Tag")));
            Assert.Equal((address, "no-referrer"), (address, page.Header("Referrer-Policy")));
            Assert.Contains("no-store", page.Header("Cache-Control"), StringComparison.Ordinal);
        }

        Assert.Equal("noindex", (await app.Visitor().Get(shared)).Document.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Fact]
    public async Task Nothing_of_the_owner_is_behind_a_shared_link()
    {
        await using var app = new App();
        var (runner, shared) = await Shared(app);
        var owner = await app.InScope(s => s.GetRequiredService<RunnerStrengthDb>().Plans.ToListAsync());
        var note = await runner.Visitor.Get("/exercises/plank-forearm/note");
        await runner.Visitor.Submit(note, PlanWindow.OwnForm, new Dictionary<string, string>(StringComparer.Ordinal) { ["Input.Text"] = "left knee clicks" });

        var html = (await app.Visitor().Get(shared)).Html;

        Assert.Contains("plank-forearm", html, StringComparison.Ordinal);
        string[] secrets =
        [
            .. owner.Select(p => p.Owner.Id), .. owner.Select(p => $"{p.Id}"),
            "In the garden", "Slowly", "Your level allows it", "I slept well", "Only this week", "too close to the long run", "left knee clicks", "birth", "wrist",
        ];
        foreach (var secret in secrets)
            Assert.DoesNotContain(secret, html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Neither_the_log_nor_a_page_that_fails_has_a_token()
    {
        var fails = false;
        await using var app = new App().With(services => services.AddTransient(provider =>
            fails ? throw new InvalidOperationException("the secret cause") : provider.GetRequiredService<CatalogueProvider>().Current));
        var (runner, shared) = await Shared(app);
        var device = await Device(runner);
        var stranger = app.Visitor();
        string[] tokens = [shared.Split('/')[^1], device.Split('/')[^1]];

        await stranger.Get(shared);
        await stranger.Get(device);
        await stranger.Http.PostAsync(new Uri(device, UriKind.Relative), content: null);
        await stranger.Http.DeleteAsync(new Uri(shared, UriKind.Relative));
        fails = true;
        var failure = await stranger.Get(shared);
        fails = false;
        await stranger.Submit(await stranger.Get(device), "main form");
        var used = await app.Visitor().Get(device);

        Assert.Equal((HttpStatusCode.InternalServerError, HttpStatusCode.Gone), (failure.Status, used.Status));
        Assert.NotEmpty(app.Log.Lines);
        foreach (var token in tokens)
        {
            Assert.DoesNotContain(token, app.Log.Everything, StringComparison.Ordinal);
            Assert.DoesNotContain(token, string.Join('\n', app.Log.Lines), StringComparison.Ordinal);
            Assert.DoesNotContain(token, failure.Html + used.Html, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("secret", failure.Html, StringComparison.Ordinal);
    }

    private static async Task<(Runner Runner, string Address)> Shared(App app)
    {
        var runner = new Runner(app);
        var shares = await (await runner.Store(Samples.Full())).Send("shares", form: "form.share-form");
        return (runner, new Uri(shares.Document.Texts(".share-list a").Single()).AbsolutePath);
    }

    private static async Task<string> Device(Runner runner) =>
        new Uri((await runner.Visitor.Submit(await runner.Visitor.Get("/devices"), PlanWindow.OwnForm)).Document.Texts("code").Single()).AbsolutePath;
}
