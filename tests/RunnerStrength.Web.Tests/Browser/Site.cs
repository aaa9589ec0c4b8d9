using Microsoft.Playwright;
using RunnerStrength.Web.Tests.Hosting;
using RunnerStrength.Web.Tests.Startup;

namespace RunnerStrength.Web.Tests.Browser;

/// <summary>The whole program behind a real socket, and a Chromium to visit it with; shared by all browser tests.</summary>
public sealed class Site : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-dev-shm-usage",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly App app = new();
    private readonly List<IBrowserContext> visitors = [];
    private IPlaywright? playwright;
    private IBrowser? browser;

    public Uri Address => app.ClientOptions.BaseAddress;

    public async Task InitializeAsync()
    {
        if (Chromium.WhySkipped is not null)
            return;
        app.UseKestrel(0);
        app.StartServer();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.Path ?? throw new InvalidOperationException("No Chromium was found on the PATH, and this is the build machine."),
            Args = Arguments,
        });
    }

    /// <summary>What the program answers.</summary>
    public Task<IReadOnlyList<SiteEndpoint>> Endpoints() => SiteEndpoint.All(app);

    /// <summary>A window of a visitor of their own.</summary>
    public async Task<IPage> Open(bool script = true, ColorScheme scheme = ColorScheme.Light, int width = 1280, string locale = "en-GB")
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.ToString(),
            JavaScriptEnabled = script,
            ColorScheme = scheme,
            Locale = locale,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        visitors.Add(context);
        return await context.NewPageAsync();
    }

    /// <summary>Closes every window: a page left open keeps drawing its figures, at the cost of the tests to come.</summary>
    public async Task CloseWindows()
    {
        foreach (var visitor in visitors)
            await visitor.CloseAsync();
        visitors.Clear();
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        await app.DisposeAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<Site>
{
    public const string Name = "In a real browser";
}
