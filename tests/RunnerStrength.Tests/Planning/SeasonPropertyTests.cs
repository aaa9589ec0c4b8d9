using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Rules.Racing;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Planning;

/// <summary>Plans of several weeks for runners of every kind, with and without a race.</summary>
public class SeasonPropertyTests
{
    private const int FixedSeed = 20261128;
    private const int Seasons = 300;
    private const int SeasonsOfARandomSeed = 5;
    private const int LongestWeeks = 30;

    private static readonly Planner Planner = new(Catalogue.Shipped);

    [Fact]
    public void Every_season_keeps_the_rules_of_all_its_weeks() => CheckAll(FixedSeed, SampleSize.OfAFixedSeed(Seasons));

    [Fact]
    public void And_so_does_one_that_nobody_has_seen() => CheckAll(Environment.TickCount, SampleSize.OfARandomSeed(SeasonsOfARandomSeed));

    [Fact]
    public void The_same_request_makes_the_same_season()
    {
        for (var seed = 0; seed < SampleSize.OfAFixedSeed(10); seed++)
            Assert.Equivalent(Planner.Plan(Next(new RandomRunners(seed))), Planner.Plan(Next(new RandomRunners(seed))), strict: true);
    }

    private static void CheckAll(int seed, int count) => Parallel.For(0, Math.Max(1, count), worker =>
    {
        var request = Next(new RandomRunners(seed + worker));
        try
        {
            Check(request);
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException($"Seed {seed + worker}: {request}\n{failure.Message}", failure);
        }
    });

    private static PlanRequest Next(RandomRunners runners)
    {
        var request = runners.Next();
        var weeks = runners.Pick([.. Enumerable.Range(2, LongestWeeks - 1)]);
        var race = runners.Pick<RaceDistance?>([null, .. Enum.GetValues<RaceDistance>()]);
        return race is { } distance
            ? request with { Race = new Race(request.StartsOn.AddDays(((weeks - 1) * 7) + runners.Pick([0, 2, 5, 6])), distance) }
            : request with { Weeks = weeks };
    }

    private static void Check(PlanRequest request)
    {
        var plan = Planner.Plan(request);
        var review = new PlanReview(plan, Catalogue.Shipped);
        var findings = RuleBook.Review(review);
        Assert.Equal(request.Weeks ?? request.WeeksToRace, plan.Weeks.Count());
        Assert.DoesNotContain(findings, f => f.Severity == FindingSeverity.Error);
        Assert.All(findings.Where(f => f.Severity == FindingSeverity.Warning), f => Assert.True(IsSaid(plan, f) || IsTheLeast(review, f), $"{f.Rule} at {f.Path}: {f.Message}"));
        foreach (var session in review.Sessions)
        {
            Assert.True(session.Facts.Minutes <= request.Profile.MinutesPerSession, $"{session.Path}: {session.Facts.Minutes} minutes");
            Assert.NotEmpty(session.Session.Main);
            Assert.DoesNotContain(session.Session.Day, request.Profile.UnavailableDays);
            if (request.Race is { } race)
                Assert.True(plan.DateOf(session.Week.Week, session.Session.Day).AddDays(R7RaceWeek.LeastDaysBefore) <= race.Date, $"{session.Path} is too near to the race");
        }

        foreach (var week in review.Weeks.Where(w => w.Sessions.Length < request.Profile.SessionsPerWeek))
            Assert.Contains(plan.Relaxed, r => r.Wish == RelaxedWishes.SessionsPerWeek);
    }

    /// <summary>What no planner can promise: a muscle group that rises although no exercise of it has a second set, and a body of which little is left to train (F8 is no builder invariant).</summary>
    private static bool IsTheLeast(PlanReview review, Finding finding) => finding.Rule is "F8" || (finding is { Rule: "P7", Subject: { } subject }
        && Enum.Parse<MuscleGroup>(subject.Split('|')[1]) is var group
        && review.Weeks[finding.Path.Week!.Value].Sessions.SelectMany(s => s.Facts.Main).Where(i => i.Exercise.Shares().ContainsKey(group)).All(i => i.Sets == 1));

    private static bool IsSaid(Plan plan, Finding finding) =>
        (finding.Rule[0] is 'I' or 'A' || finding.Rule == "R9") && plan.Relaxed.Any(r => r.Asked == RelaxedWishes.NoWarnings);
}
