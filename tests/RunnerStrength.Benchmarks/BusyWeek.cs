namespace RunnerStrength.Benchmarks;

/// <summary>A week with two runs on every day, which is as many as there may be: how long a runner waits for what is done in it, one thing after the other.</summary>
internal static class BusyWeek
{
    public const int Runs = 14;

    private const int Rounds = 200;

    /// <summary>So that a plan has about forty items.</summary>
    public static IReadOnlyDictionary<string, string> LongSessions { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Input.Experience"] = "Advanced",
        ["Input.Sessions"] = "3",
        ["Input.Minutes"] = "40",
    };

    private static IReadOnlyDictionary<string, string> EveryDayTwice { get; } = Enumerable.Range(0, Runs)
        .SelectMany(row => new[] { ("Kind", "Easy"), ("Start", row % 2 == 0 ? "07:00" : "17:00"), ("Minutes", "40") }.Select(f => KeyValuePair.Create($"Input.Runs.Rows[{row}].{f.Item1}", f.Item2)))
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>Milliseconds of every answer, sorted, by what was done.</summary>
    public static async Task<IReadOnlyList<(string What, double[] Times)>> Of(Uri address)
    {
        using var visitor = new LadderVisitor(address);
        var plan = await visitor.MakePlan(EveryDayTwice);
        var session = (await visitor.FirstSheet(plan))[..^"/print".Length];
        var form = await visitor.Fields($"{session}/place", "main form:not([action])");
        var show = await visitor.Times(Rounds, _ => visitor.Open(plan));
        var weigh = await visitor.Times(Rounds, i => visitor.Open($"{session}/places?start={Hour(i)}"));
        var move = await visitor.Times(Rounds, async i =>
        {
            form["Input.Start"] = Hour(i);
            await visitor.Send($"{session}/place", form);
            await visitor.Open(plan);
            form["Revision"] = $"{i + 2}";
        });
        return [("the plan's page", show), ("the cost of every day, as a session is picked up", weigh), ("a session moved and the week shown again", move)];
    }

    private static string Hour(int round) => $"{12 + round % 4}:{(round % 2 == 0 ? "00" : "30")}";
}
