using RunnerStrength.Plans;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>What a session goes without for its minutes.</summary>
public static class LeftOutWords
{
    /// <summary>"Calf raise, a set of Squat"; null when nothing was left out, or the runner added it since.</summary>
    public static string? Of(Session session)
    {
        var there = session.Main.SelectMany(b => b.Items).Select(i => i.Name).ToHashSet(StringComparer.Ordinal);
        var left = session.LeftOut.Where(name => !there.Contains(name)).ToList();
        return left.Count == 0 ? null : string.Join(", ", left);
    }
}
