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
    /// <summary>Findings that one small action can't cure: they ask for other runs, other weeks, or a shorter list of days.</summary>
    private static readonly string[] NotByOneAction = ["S3", "S10", "D2", "D3", "D4", "D5", "D8", "D11", "F3", "F5", "F8", "F9", "I10", "P8", "P13", "R1", "R2", "R10", "A2"];

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
    public void The_button_says_what_it_does(string code, string words)
    {
        var review = new PlanReview(RuleBook.Find(code)!.Fails.Plan, Catalogue.Shipped);
        var findings = RuleBook.Review(review);
        Assert.Equal(words, new FixFinder(review, findings).For(findings.First(f => f.Rule == code))!.Words);
    }

    /// <summary>Plans of random runners, spoilt as a runner might spoil them.</summary>
    [Fact]
    public void A_fix_removes_its_finding_and_adds_none_as_grave()
    {
        var offered = 0;
        for (var seed = 0; seed < SampleSize.OfAFixedSeed(60); seed++)
        {
            var runners = new RandomRunners(seed);
            var plan = Spoilt(new Planner(Catalogue.Shipped).Plan(runners.Next()), runners);
            var review = new PlanReview(plan, Catalogue.Shipped);
            var before = RuleBook.Review(review);
            var finder = new FixFinder(review, before);
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

        Assert.True(offered > 50, $"{offered} fixes were offered");
    }

    private static Plan Spoilt(Plan plan, RandomRunners runners)
    {
        if (plan.Weeks.SelectMany(w => w.Sessions).FirstOrDefault() is not { } session)
            return plan;
        var moved = PlanEdits.Move(plan, session.Id, runners.Pick(Enum.GetValues<Weekday>()), session.Start).Plan;
        return moved.Change(session.Id, s => s with { Main = [.. s.Main.Reverse().Select(b => b with { RestSeconds = 10, Rounds = 3 })] });
    }
}
