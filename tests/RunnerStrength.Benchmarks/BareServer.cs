using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace RunnerStrength.Benchmarks;

/// <summary>Kestrel with nothing on it: 13 bytes of text, or as many bytes as the query asks for. What the ladder's ratios are to.</summary>
internal static class BareServer
{
    public const string Argument = "bare";

    private static readonly byte[] Hello = "Hello, runner"u8.ToArray();

    public static async Task Run(string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        byte[] body = [];
        app.Run(context =>
        {
            var length = int.TryParse(context.Request.Query["bytes"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : Hello.Length;
            if (length != Hello.Length && body.Length != length)
                body = new byte[length];
            var answer = length == Hello.Length ? Hello : body;
            context.Response.ContentType = "text/plain";
            context.Response.ContentLength = answer.Length;
            return context.Response.Body.WriteAsync(answer, 0, answer.Length, context.RequestAborted);
        });
        await app.RunAsync(url);
    }
}
