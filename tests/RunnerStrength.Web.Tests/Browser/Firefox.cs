using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Browser;

/// <summary>Debian's Firefox, driven over WebDriver BiDi, which it speaks by itself: what drives our Chromium needs a Firefox of its own.</summary>
internal sealed class Firefox : IAsyncDisposable
{
    private const string Listening = "WebDriver BiDi listening on ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly TemporaryDirectory profile = new();
    private readonly ClientWebSocket socket = new();
    private readonly Process process;
    private string context = "";
    private int commands;

    private Firefox(string path) => process = Process.Start(new ProcessStartInfo(path, ["--headless", "--no-remote", "--profile", profile.Path, "--remote-debugging-port", "0"])
    {
        UseShellExecute = false,
        RedirectStandardError = true,
        RedirectStandardOutput = true,
    })!;

    /// <summary>Null where there is none on the PATH.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        .SelectMany(folder => new[] { System.IO.Path.Combine(folder, "firefox-esr"), System.IO.Path.Combine(folder, "firefox") })
        .FirstOrDefault(File.Exists);

    public static async Task<Firefox> Open()
    {
        var firefox = new Firefox(Path ?? throw new InvalidOperationException("No Firefox was found on the PATH, and this is the build machine."));
        var address = await firefox.Address().WaitAsync(Patience);
        await firefox.socket.ConnectAsync(new Uri($"{address}/session"), CancellationToken.None);
        await firefox.Send("session.new", new JsonObject { ["capabilities"] = new JsonObject() });
        var tree = await firefox.Send("browsingContext.getTree", []);
        firefox.context = (string)tree["contexts"]![0]!["context"]!;
        return firefox;
    }

    public Task Go(Uri address) => Send("browsingContext.navigate", new JsonObject { ["context"] = context, ["url"] = address.ToString(), ["wait"] = "complete" });

    /// <summary>What an expression of the page's own script comes to, as text.</summary>
    public async Task<string> Evaluate(string expression)
    {
        var result = await Send("script.evaluate", new JsonObject
        {
            ["expression"] = $"String({expression})",
            ["target"] = new JsonObject { ["context"] = context },
            ["awaitPromise"] = true,
            ["userActivation"] = true,
        });
        return (string?)result["result"]?["value"] ?? throw new InvalidOperationException($"{expression}: {result.ToJsonString()}");
    }

    /// <summary>Waits until an expression is true.</summary>
    public async Task Until(string expression)
    {
        for (var began = Stopwatch.GetTimestamp(); await Evaluate(expression) != "true"; await Task.Delay(Pause))
        {
            if (Stopwatch.GetElapsedTime(began) > Patience)
                throw new InvalidOperationException($"It never came to pass on {await Evaluate("location.href")}: {expression}");
        }
    }

    /// <summary>Clicks with the pointer in the middle of what a selector finds.</summary>
    public async Task Click(string selector)
    {
        await Until($"!!document.querySelector(`{selector}`)");
        var middle = (await Evaluate($"(r => [r.x + r.width / 2, r.y + r.height / 2].map(Math.round))((e => (e.scrollIntoView({{ block: 'center', behavior: 'instant' }}), e.getBoundingClientRect()))(document.querySelector(`{selector}`)))"))
            .Split(',').Select(at => int.Parse(at, CultureInfo.InvariantCulture)).ToArray();
        await Send("input.performActions", new JsonObject
        {
            ["context"] = context,
            ["actions"] = new JsonArray(new JsonObject
            {
                ["type"] = "pointer",
                ["id"] = "mouse",
                ["actions"] = new JsonArray(
                    new JsonObject { ["type"] = "pointerMove", ["x"] = middle[0], ["y"] = middle[1] },
                    new JsonObject { ["type"] = "pointerDown", ["button"] = 0 },
                    new JsonObject { ["type"] = "pointerUp", ["button"] = 0 }),
            }),
        });
    }

    /// <summary>Presses keys one after the other, as WebDriver names them.</summary>
    public Task Press(params string[] keys) => Send("input.performActions", new JsonObject
    {
        ["context"] = context,
        ["actions"] = new JsonArray(new JsonObject
        {
            ["type"] = "key",
            ["id"] = "keys",
            ["actions"] = new JsonArray([.. keys.SelectMany(key => new[] { "keyDown", "keyUp" }.Select(type => (JsonNode)new JsonObject { ["type"] = type, ["value"] = key }))]),
        }),
    });

    /// <summary>The page as its own printer makes it.</summary>
    public async Task<byte[]> Print() => Convert.FromBase64String((string)(await Send("browsingContext.print", new JsonObject { ["context"] = context }))["data"]!);

    public async ValueTask DisposeAsync()
    {
        socket.Dispose();
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        profile.Dispose();
    }

    private async Task<string> Address()
    {
        _ = process.StandardOutput.ReadToEndAsync();
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(Listening, StringComparison.Ordinal))
            {
                // What it says later must not fill its pipe.
                _ = process.StandardError.ReadToEndAsync();
                return line[Listening.Length..];
            }
        }

        throw new InvalidOperationException("Firefox ended before it listened.");
    }

    private async Task<JsonObject> Send(string method, JsonObject parameters)
    {
        using var patience = new CancellationTokenSource(Patience);
        var id = ++commands;
        var command = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
        await socket.SendAsync(Encoding.UTF8.GetBytes(command.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, patience.Token);
        while (true)
        {
            // Events come between the answers; they have no number.
            var answer = await Receive(patience.Token);
            if ((int?)answer["id"] == id)
                return answer["result"] as JsonObject ?? throw new InvalidOperationException($"{method}: {answer.ToJsonString()}");
        }
    }

    private async Task<JsonObject> Receive(CancellationToken cancel)
    {
        using var message = new MemoryStream();
        var buffer = new byte[64 * 1024];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer.AsMemory(), cancel);
            message.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return JsonSerializer.Deserialize<JsonObject>(message.ToArray())!;
    }
}
