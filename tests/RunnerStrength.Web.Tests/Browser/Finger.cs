using Microsoft.Playwright;

namespace RunnerStrength.Web.Tests.Browser;

/// <summary>A finger on the glass: Chromium makes pointers of it as it does of a real one.</summary>
internal sealed class Finger
{
    private readonly ICDPSession glass;

    private Finger(ICDPSession glass) => this.glass = glass;

    public static async Task<Finger> On(IPage page) => new(await page.Context.NewCDPSessionAsync(page));

    public Task Down((float X, float Y) at) => Touch("touchStart", [Point(at)]);

    public Task Move((float X, float Y) at) => Touch("touchMove", [Point(at)]);

    public Task Up() => Touch("touchEnd", []);

    private async Task Touch(string type, object[] points) =>
        await glass.SendAsync("Input.dispatchTouchEvent", new Dictionary<string, object> { ["type"] = type, ["touchPoints"] = points });

    private static Dictionary<string, object> Point((float X, float Y) at) => new() { ["x"] = at.X, ["y"] = at.Y };
}
