using System.Globalization;
using System.Text;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules;

/// <summary>Where in a plan a finding or a reason belongs; parts that are null mean the whole of what comes before them.</summary>
/// <param name="Week">Index from 0 over all weeks.</param>
/// <param name="Session">Index from 0 in the week.</param>
/// <param name="Item">Index from 0 of the exercise in its part.</param>
public sealed record PlanPath(int? Week = null, int? Session = null, SessionPart? Part = null, int? Item = null)
{
    public static PlanPath WholePlan { get; } = new();

    /// <summary>As in the API: <c>weeks[0].sessions[1].main[2]</c>; empty for the whole plan.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Append(text, "weeks", Week);
        Append(text, ".sessions", Session);
        if (Part is { } part)
            text.Append('.').Append(Name(part));
        if (Item is { } item)
            text.Append(CultureInfo.InvariantCulture, $"[{item}]");
        return text.ToString();
    }

    private static void Append(StringBuilder text, string name, int? index)
    {
        if (index is { } i)
            text.Append(CultureInfo.InvariantCulture, $"{name}[{i}]");
    }

    private static string Name(SessionPart part) => part switch
    {
        SessionPart.WarmUp => "warmUp",
        SessionPart.Main => "main",
        _ => "coolDown",
    };
}
