using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Rules.Fixing;
using RunnerStrength.Running;
using RunnerStrength.Tests.Planning;

namespace RunnerStrength.Tests.Rules.Fixing;

public sealed class FixFinderTests
{
    /// <summary>Findings of examples that one small action can't cure: they ask for other runs, for several sessions or weeks, or for most of the work to be other work.</summary>
    private static readonly string[] NotByOneAction = ["S10", "D2", "D4", "D5", "D8", "D11", "F8", "I10", "R1", "R2", "R10"];

    public static TheoryData<string> Codes => [.. RuleBook.Rules.Select(r => r.Code).Except(NotByOneAction)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_the_failing_example_shows_can_be_mended_in_one_action(string code)
    {
        var review = new PlanReview(RuleBook.Find(code)!.Fails.Plan, Catalogue.Shipped);
        var findings = RuleBook.Review(review);
        if (findings.FirstOrDefault(f => f.Rule == code) is not { } finding)
            return;
        var fix = new FixFinder(review, findings).For(finding);
        Assert.NotNull(fix);
        Assert.True(fix.Edit.Plan.By(code).Count < RuleBook.Findings(RuleBook.Find(code)!, review).Count());
    }

    [Theory]
    [InlineData("M3", "Swap for Push-up on dumbbell handles")]
    [InlineData("I0", "Move to Monday 18:00")]
    [InlineData("S9", "Rest 60 s")]
    [InlineData("D6", "Keep 1 rep in reserve")]
    [InlineData("S1", "Give it our warm-up")]
    [InlineData("F2", "Add Standing band pull-apart to Session")]
    [InlineData("P12", "Leave Pogo jump (small, stiff ankles) out")]
    [InlineData("P2", "Cut to 2 sets")]
    [InlineData("P7", "Cut Bodyweight squat to 4 sets")]
    [InlineData("P8", "Make week 7 an easier one")]
    [InlineData("P13", "Swap Box squat (sit-to-stand) for Bodyweight squat")]
    [InlineData("D3", "Do Session on Friday too")]
    [InlineData("A2", "Add Single-leg balance to Friday's warm-up")]
    [InlineData("A3", "Move to Thursday 18:00")]
    [InlineData("S12", "Do the sets of each on their own")]
    public void The_button_says_what_it_does(string code, string words)
    {
        var review = new PlanReview(RuleBook.Find(code)!.Fails.Plan, Catalogue.Shipped);
        var findings = RuleBook.Review(review);
        Assert.Equal(words, new FixFinder(review, findings).For(findings.First(f => f.Rule == code))!.Words);
    }

    [Fact]
    public void An_easier_week_has_half_the_sets_and_a_rep_more_in_reserve()
    {
        var review = new PlanReview(Sample.Weeks(7, PhaseKind.Foundation, Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: 3, rir: 3), Sample.Sets("plank-forearm", sets: 1))), Catalogue.Shipped);
        var findings = RuleBook.Review(review);
        var plan = new FixFinder(review, findings).For(findings.First(f => f.Rule == "P8"))!.Edit.Plan;
        var easier = plan.Weeks.Single(w => w.Deload);
        Assert.Equal((7, "2 1", 4), (easier.Number, string.Join(' ', easier.Sessions[0].Main.Select(b => b.Rounds)), easier.Sessions[0].Main[0].Items[0].Rir!.Value));
    }

    [Fact]
    public void A_session_is_done_again_only_on_a_day_that_is_free()
    {
        var plan = Sample.Week(Sample.SessionA).For(p => p with { UnavailableDays = [.. Enum.GetValues<Weekday>().Except([Weekday.Tuesday, Weekday.Saturday])] });
        var review = new PlanReview(plan, Catalogue.Shipped);
        var findings = RuleBook.Review(review);
        Assert.Equal("Do Session on Saturday too", new FixFinder(review, findings).For(findings.First(f => f.Rule == "D3"))!.Words);
    }

    /// <summary>Plans of random runners, spoilt as a runner might spoil them.</summary>
    [Fact]
    public void A_fix_removes_its_finding_and_adds_none_as_grave()
    {
        var offered = 0;
        var sample = SampleSize.OfAFixedSeed(60);
        for (var seed = 0; seed < sample; seed++)
        {
            var runners = new RandomRunners(seed);
            var plan = Spoilt(new Planner(Catalogue.Shipped).Plan(runners.Next()), runners);
            var review = new PlanReview(plan, Catalogue.Shipped);
            var before = RuleBook.Review(review);
            var finder = new FixFinder(review, before);
            Assert.All(before, f => Assert.Contains(f.Severity, RuleBook.Find(f.Rule)!.Card.Severities));
            foreach (var finding in before.Take(4))
            {
                if (finder.For(finding) is not { } fix)
                    continue;
                offered++;
                var after = RuleBook.Review(fix.Edit.Plan, Catalogue.Shipped);
                Assert.True(after.Count(f => f.Rule == finding.Rule && f.Severity == finding.Severity) < before.Count(f => f.Rule == finding.Rule && f.Severity == finding.Severity), $"seed {seed}: {fix.Words} leaves {finding}");
                Assert.True(after.Count(f => f.Severity <= finding.Severity) < before.Count(f => f.Severity <= finding.Severity), $"seed {seed}: {fix.Words} for {finding} adds another");
                Assert.NotEqual("", fix.Edit.What);
            }
        }

        Assert.InRange(offered, sample, int.MaxValue);
    }

    private static Plan Spoilt(Plan plan, RandomRunners runners)
    {
        if (plan.Weeks.SelectMany(w => w.Sessions).FirstOrDefault() is not { } session)
            return plan;
        var moved = PlanEdits.Move(plan, session.Id, runners.Pick(Enum.GetValues<Weekday>()), session.Start).Plan;
        return moved.Change(session.Id, s => s with { Main = [.. s.Main.Reverse().Select(b => b with { RestSeconds = 10, Rounds = 3 })] });
    }
}
