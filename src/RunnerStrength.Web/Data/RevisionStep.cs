namespace RunnerStrength.Web.Data;

/// <summary>One edit in a plan's history, which is a tree: an edit after an undo begins a new branch.</summary>
/// <param name="Parent">The revision it was made from; null for the first.</param>
public sealed record RevisionStep(int Number, int? Parent, string What)
{
    /// <summary>What happened on the way from one revision to another, in order: edits that were taken back, then edits that were made.</summary>
    /// <param name="history">All steps of the plan.</param>
    /// <param name="from">A number that is not in the history counts as the first revision's.</param>
    public static IReadOnlyList<string> Between(IEnumerable<RevisionStep> history, int from, int to)
    {
        var byNumber = history.ToDictionary(s => s.Number);
        var back = PathToFirst(byNumber, from);
        var forth = PathToFirst(byNumber, to);
        var shared = back.Intersect(forth).Select(s => s.Number).DefaultIfEmpty(0).Max();
        return
        [
            .. back.Where(s => s.Number > shared).Select(s => $"Taken back: {s.What}"),
            .. forth.Where(s => s.Number > shared).Reverse().Select(s => s.What),
        ];
    }

    /// <summary>The step itself, its parent, and so on.</summary>
    private static List<RevisionStep> PathToFirst(Dictionary<int, RevisionStep> byNumber, int number)
    {
        var path = new List<RevisionStep>();
        for (var step = byNumber.GetValueOrDefault(number); step is not null; step = step.Parent is { } parent ? byNumber[parent] : null)
            path.Add(step);
        return path;
    }
}

/// <summary>One edit as a page lists it.</summary>
public sealed record HistoryStep(int Number, string What, DateTime SavedUtc);
