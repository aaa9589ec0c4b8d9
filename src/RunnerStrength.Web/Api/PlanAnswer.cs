using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Rules.Fixing;
using RunnerStrength.Running;

namespace RunnerStrength.Web.Api;

/// <param name="Fix">One action that removes it, where fixes were asked for and one was found.</param>
public sealed record FindingAnswer(
    string Code,
    FindingSeverity Severity,
    string Path,
    string Message,
    ImmutableArray<string> Sources,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] FixAnswer? Fix = null);

/// <summary>What to do ("Move to Monday 18:00") and the plan with it done.</summary>
public sealed record FixAnswer(string Words, PlanBody Plan);

public sealed record ReasonAnswer(string Path, string? Rule, string Text);

/// <param name="Asked">A number where the wish is one.</param>
/// <param name="Given">A number where the wish is one.</param>
public sealed record RelaxedAnswer(string Wish, object Asked, object Given, string Because);

public sealed record ReviewAnswer(ImmutableArray<FindingAnswer> Findings);

/// <summary>A plan, what the rule book says of it, why each part is there, and what gave way.</summary>
public sealed record PreviewAnswer(PlanBody Plan, ImmutableArray<FindingAnswer> Findings, ImmutableArray<ReasonAnswer> Reasons, ImmutableArray<RelaxedAnswer> Relaxed)
{
    /// <summary>Looking for a fix means trying it, so they are looked for in short plans and for the gravest findings.</summary>
    public const int MostWeeksForFixes = 4;
    private const int MostFixes = 20;

    /// <param name="fixes">Whether to look for what cures each finding.</param>
    public static PreviewAnswer Of(Plan plan, ImmutableArray<ReasonAnswer> proposed, Catalogue catalogue, bool fixes)
    {
        var review = new PlanReview(plan, catalogue);
        return new PreviewAnswer(BodyOf(review), FindingsOf(review, fixes), [.. proposed, .. ReasonsOf(review)], [.. plan.Relaxed.Select(RelaxedOf)]);
    }

    /// <param name="fixes">Whether to look for what cures each finding.</param>
    public static ImmutableArray<FindingAnswer> FindingsOf(PlanReview review, bool fixes)
    {
        var findings = RuleBook.Review(review);
        var finder = new FixFinder(review, findings);
        var cures = fixes ? findings.Distinct().OrderBy(f => f.Severity).Take(MostFixes).ToDictionary(f => f, finder.For) : [];
        return [.. findings.Select(f => new FindingAnswer(f.Rule, f.Severity, f.Path.ToString(), f.Message, RuleBook.Find(f.Rule)?.Card.Sources ?? [], FixOf(cures.GetValueOrDefault(f), review.Catalogue)))];
    }

    private static FixAnswer? FixOf(Fix? fix, Catalogue catalogue) =>
        fix is null ? null : new FixAnswer(fix.Words, BodyOf(new PlanReview(fix.Edit.Plan, catalogue)));

    private static PlanBody BodyOf(PlanReview review) => new()
    {
        StartsOn = review.Plan.StartsOn,
        Weeks = [.. review.Weeks.Select(w => new WeekBody
        {
            Number = w.Week.Number,
            StartsOn = review.Plan.DateOf(w.Week, Weekday.Monday),
            Phase = w.Phase,
            Deload = w.Week.Deload,
            Sessions = [.. w.Sessions.Select(s => BodyOf(review.Plan, s))],
        })],
    };

    private static SessionBody BodyOf(Plan plan, ReviewedSession reviewed)
    {
        var (session, facts) = (reviewed.Session, reviewed.Facts);
        return new SessionBody
        {
            Name = session.Name,
            Day = session.Day,
            Date = plan.DateOf(reviewed.Week.Week, session.Day),
            Start = session.Start,
            Minutes = facts.Minutes,
            Stress = facts.Stress,
            FootContacts = facts.FootContacts,
            WarmUp = [.. facts.WarmUp.Select(i => BodyOf(i, session.WarmUp))],
            Main = [.. facts.Main.Select(i => BodyOf(i, session.Main))],
            CoolDown = [.. facts.CoolDown.Select(i => BodyOf(i, session.CoolDown))],
        };
    }

    private static ItemBody BodyOf(SessionItem item, ImmutableArray<Block> part)
    {
        var prescription = item.Prescription;
        return new ItemBody
        {
            Exercise = prescription.Exercise.Value,
            Block = item.Kind,
            Group = item.Block.IsSuperset ? ((char)('A' + (part.IndexOf(item.Block) % LettersInAlphabet))).ToString() : null,
            Sets = item.Sets,
            Reps = prescription.Dose is Reps reps ? [reps.Min, reps.Max] : null,
            Seconds = (prescription.Dose as Hold)?.Seconds,
            Metres = (prescription.Dose as Distance)?.Metres,
            PerSide = prescription.Dose.PerSide,
            Load = LoadOf(prescription),
            Ramp = [.. prescription.Ramp.Select(r => new RampBody(r.PercentOfWorking, r.Reps))],
            RestSeconds = item.Block.RestSeconds,
            Tempo = prescription.Tempo?.ToString(),
        };
    }

    private const int LettersInAlphabet = 26;

    private static LoadBody LoadOf(Prescription prescription) => prescription.Load switch
    {
        Band band => new LoadBody { Kind = LoadKind.Band, Rir = prescription.Rir, Colour = band.Colour },
        Weight weight => new LoadBody { Kind = LoadKind.Weight, Rir = prescription.Rir, Kg = weight.Kilograms },
        PercentOfMax percent => new LoadBody { Kind = LoadKind.PercentOfMax, Rir = prescription.Rir, Percent = percent.Percent },
        ByFeel => new LoadBody { Kind = LoadKind.ByFeel, Rir = prescription.Rir },
        _ => new LoadBody { Kind = LoadKind.Bodyweight, Rir = prescription.Rir },
    };

    private static IEnumerable<ReasonAnswer> ReasonsOf(PlanReview review)
    {
        foreach (var session in review.Sessions)
        {
            var place = PlacementReasons.For(session.Week.Week, session.Facts);
            yield return new ReasonAnswer(session.Path.ToString(), place.Rule, place.Text);
            foreach (var item in session.Items.Where(i => i.Prescription.Why is not null))
                yield return new ReasonAnswer(item.Path.ToString(), item.Prescription.Why!.Rule, item.Prescription.Why.Text);
            foreach (var (item, replaced) in session.Items.Select(i => (i, i.Prescription.InsteadOf)))
            {
                if (replaced is not null)
                    yield return new ReasonAnswer(item.Path.ToString(), replaced.Rule, $"Instead of {replaced.Name}, because {replaced.Because}.");
            }

            if (session.Session.LeftOut.Length > 0)
                yield return new ReasonAnswer(session.Path.ToString(), "S10", $"Left out for time, the most missed first: {string.Join(", ", session.Session.LeftOut)}.");
        }
    }

    private static RelaxedAnswer RelaxedOf(Relaxed relaxed) => new(relaxed.Wish, NumberOrWords(relaxed.Asked), NumberOrWords(relaxed.Given), relaxed.Because);

    private static object NumberOrWords(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : text;
}
