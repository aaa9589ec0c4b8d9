using System.Text;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Planning;

/// <summary>A plan of several weeks as plain text: what each week is for, when its sessions are, and a line an exercise, of which only those are shown that differ from the same session the week before.</summary>
internal static class SeasonText
{
    public static string Of(PlanRequest request, Catalogue catalogue)
    {
        var text = new StringBuilder();
        void Line(string line = "") => text.Append(line.TrimEnd()).Append('\n');
        var plan = new Planner(catalogue).Plan(request);
        var review = new PlanReview(plan, catalogue);
        foreach (var line in PlanText.RunnerLines(request))
            Line(line);
        if (request.Race is { } race)
            Line($"race: {race.Distance} on {race.Date:O}");
        var before = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var week in review.Weeks)
        {
            var season = SeasonWeek.Of(plan, week.Week);
            Line();
            Line($"week {season.Number}: {season.Phase} {season.OfPhase}{(season.Deload ? ", easier" : "")}{(season.DaysToRace is { } days ? $", {days} days to the race" : "")}; {week.Sessions.Sum(s => s.Facts.FootContacts):0} landings");
            foreach (var session in week.Sessions)
            {
                var lines = Lines(session.Facts).ToList();
                var known = before.GetValueOrDefault(session.Session.Name) ?? [];
                var gone = known.Select(Slug).Except(lines.Select(Slug), StringComparer.Ordinal).ToList();
                Line($"  {session.Session.Name}, {session.Session.Day} {PlanWords.Clock(session.Session.Start)}, {PlanWords.MinutesAndSeconds(session.Facts.Seconds)}, {PlanWords.Stress(session.Facts.Stress)}{(gone.Count == 0 ? "" : $"; no longer {string.Join(", ", gone)}")}");
                foreach (var line in lines.Where(line => !known.Contains(line)))
                    Line($"    {line}");
                before[session.Session.Name] = [.. lines];
            }
        }

        Line();
        foreach (var wish in plan.Relaxed)
            Line($"relaxed: {wish.Wish}: {wish.Asked} -> {wish.Given}. {wish.Because}");
        foreach (var finding in RuleBook.Review(review))
            Line($"found: {finding.Severity} {finding.Rule} in week {review.Weeks[finding.Path.Week ?? 0].Week.Number}: {finding.Message}");
        return text.ToString();
    }

    private static string Slug(string line) => line[..line.IndexOf(':', StringComparison.Ordinal)];

    private static IEnumerable<string> Lines(SessionFacts facts) => facts.Items.Select(PlanText.DoseLine);
}
