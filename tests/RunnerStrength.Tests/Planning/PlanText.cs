using System.Globalization;
using System.Text;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Planning;

/// <summary>A plan with all its reasons as plain text, and what the planner says beside it.</summary>
internal static class PlanText
{
    private const int Layouts = 3;

    public static string Of(PlanRequest request, Catalogue catalogue)
    {
        var text = new StringBuilder();
        void Line(string line = "") => text.Append(line.TrimEnd()).Append('\n');
        var plan = new Planner(catalogue).Plan(request);
        var week = plan.Weeks.Single();
        foreach (var line in RunnerLines(request))
            Line(line);
        foreach (var facts in week.Sessions.Select(s => new SessionFacts(s, catalogue)))
        {
            Line();
            foreach (var line in SessionLines(week, facts))
                Line(line);
        }

        Line();
        foreach (var wish in plan.Relaxed)
            Line($"relaxed: {wish.Wish}: {wish.Asked} -> {wish.Given}. {wish.Because}");
        foreach (var finding in RuleBook.Review(plan, catalogue))
            Line($"found: {finding.Severity} {finding.Rule}: {finding.Message}");
        foreach (var line in Beside(request, plan, catalogue))
            Line(line);
        return text.ToString();
    }

    public static IEnumerable<string> RunnerLines(PlanRequest request)
    {
        var runner = request.Profile;
        yield return $"{runner.Experience}{(runner.Age is { } age ? $", {age}" : "")}{(runner.NewRunner ? ", new to running" : "")}: {runner.SessionsPerWeek} x {runner.MinutesPerSession} min{(runner.SessionStart is { } start ? $" at {PlanWords.Clock(start)}" : "")}, {runner.Policy}";
        yield return $"kit: {runner.Kit}";
        if (runner.Discomforts.Count + runner.Conditions.Count + runner.UnavailableDays.Count + runner.Mastered.Count > 0)
            yield return $"but: {string.Join(", ", runner.Discomforts.Select(d => $"{d.Key} {d.Value}").Concat(runner.Conditions.Select(c => $"{c}")).Concat(runner.UnavailableDays.Select(d => $"not {d}")).Concat(runner.Mastered.Select(m => $"has mastered {m}")))}{(runner.WeeksSinceBirth is { } weeks ? $", {weeks} weeks since birth" : "")}";
        yield return $"runs: {string.Join("; ", request.Runs.Runs.Select(r => $"{r.Day} {PlanWords.Clock(r.Start)} {r.Minutes} min {r.Kind}"))}";
    }

    private static IEnumerable<string> SessionLines(Week week, SessionFacts facts)
    {
        var session = facts.Session;
        yield return $"{session.Name}, {session.Day} {PlanWords.Clock(session.Start)}, {PlanWords.MinutesAndSeconds(facts.Seconds)}, {PlanWords.Stress(facts.Stress)}";
        yield return $"  {PlacementReasons.For(week, facts).Text}";
        foreach (var part in Enum.GetValues<SessionPart>())
        {
            yield return $"  {part}";
            foreach (var item in facts.Items.Where(i => i.Part == part))
            {
                foreach (var line in ItemLines(item))
                    yield return line;
            }
        }

        foreach (var gone in session.LeftOut)
            yield return $"  left out: {gone}";
    }

    /// <summary>The exercise with all of its dose.</summary>
    public static string DoseLine(SessionItem item)
    {
        var prescription = item.Prescription;
        string?[] parts =
        [
            PlanWords.Amount(item.Block, prescription),
            prescription.Load.Words,
            PlanWords.Reserve(prescription.Rir),
            prescription.Tempo is { } tempo ? $"tempo {tempo}" : null,
            item.Block.RestSeconds > 0 ? $"rest {item.Block.RestSeconds} s" : null,
            prescription.Ramp.IsEmpty ? null : $"practice {PlanWords.Ramp(prescription)}",
        ];
        return $"{item.Exercise.Slug}: {string.Join(", ", parts.OfType<string>())}";
    }

    private static IEnumerable<string> ItemLines(SessionItem item)
    {
        yield return $"    {DoseLine(item)}";
        var prescription = item.Prescription;
        if (prescription.Why is { } why)
            yield return $"      {why.Rule}: {why.Text}";
        if (prescription.InsteadOf is { } replaced)
            yield return $"      instead of {replaced.Name} ({replaced.Rule}: {replaced.Because})";
    }

    /// <summary>What it would do unasked, in less time, and on other days.</summary>
    private static IEnumerable<string> Beside(PlanRequest request, Plan plan, Catalogue catalogue)
    {
        var proposed = Recommendation.For(request.Profile, request.Runs, catalogue);
        yield return $"unasked: {proposed.Sessions} x {proposed.Minutes} min, {string.Join("; ", proposed.Starts.Select(Words))}";
        foreach (var reason in proposed.Reasons)
            yield return $"  {reason.Rule}: {reason.Text}";
        foreach (var budget in TimeBudgets.For(request.Profile, request.Runs, catalogue))
            yield return $"in {budget.Minutes} min: {string.Join("; ", budget.Sessions.Select(s => $"{s.Main.Length} exercises, {PlanWords.MinutesAndSeconds(s.Seconds)}"))}{(budget.Dropped.IsEmpty ? "" : $"; without {string.Join(", ", budget.Dropped)}")}";
        var review = new PlanReview(plan, catalogue);
        var week = review.Weeks[0];
        yield return $"layout: {Words(PlacementOptions.Now(review, week))}";
        foreach (var option in PlacementOptions.Best(review, week, Layouts))
            yield return $"or {string.Join("; ", option.Starts.Select(Words))}: {Words(option.Price)}";
    }

    private static string Words(WeekTime at) => $"{at.Day} {PlanWords.Clock(at.Time)}";

    private static string Words(Price price) => price.IsImpossible ? "impossible" : string.Create(CultureInfo.InvariantCulture, $"cost {price.Cost}, {price.Warnings} warnings");
}
