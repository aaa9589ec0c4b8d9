using RunnerStrength.Plans;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>Names of what is done in turn.</summary>
public static class GroupWords
{
    /// <summary>"A2": the second exercise of the session's first group.</summary>
    public static string Letter(SessionFacts facts, SessionItem item)
    {
        var group = facts.Session.Main.Where(b => b.IsSuperset).TakeWhile(b => b.Id != item.Block.Id).Count();
        return $"{(char)('A' + group)}{item.Block.Items.IndexOf(item.Prescription) + 1}";
    }
}
