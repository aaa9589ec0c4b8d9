using System.Collections.Concurrent;
using Serilog.Core;
using Serilog.Events;

namespace RunnerStrength.Web.Tests.Hosting;

/// <summary>What the program logged, line by line as it would be written.</summary>
public sealed class LogLines : ILogEventSink
{
    private readonly ConcurrentQueue<LogEvent> events = new();

    public IReadOnlyList<string> Lines => [.. events.Select(e => e.RenderMessage() + (e.Exception is { } failure ? " " + failure : ""))];

    /// <summary>Every line with all its properties, for tests of what must not be in them.</summary>
    public string Everything => string.Join('\n', events.Select(e => e.RenderMessage() + " " + string.Join(' ', e.Properties.Select(p => $"{p.Key}={p.Value}"))));

    public void Emit(LogEvent logEvent) => events.Enqueue(logEvent);
}
