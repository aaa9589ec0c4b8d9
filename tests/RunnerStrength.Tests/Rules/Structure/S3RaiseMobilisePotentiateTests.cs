using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using static RunnerStrength.Tests.Rules.Structure.StructureCase;

namespace RunnerStrength.Tests.Rules.Structure;

public class S3RaiseMobilisePotentiateTests
{
    private static readonly Block Walk = Drill("brisk-walk", 240);

    [Theory]
    [InlineData(119, FindingSeverity.Warning)]
    [InlineData(120, null)]
    public void Easy_movement_lasts_two_minutes(int seconds, FindingSeverity? expected) =>
        Assert.Equal(expected, SeverityOf("S3", WarmUp([Drill("march-in-place", seconds), .. Sample.SessionA.WarmUp.Skip(1)])));

    [Theory]
    [InlineData(59, FindingSeverity.Warning)]
    [InlineData(60, null)]
    public void Twice_a_minute_of_one_drill_is_two_minutes(int seconds, FindingSeverity? expected) =>
        Assert.Equal(expected, SeverityOf("S3", WarmUp([Drill("march-in-place", seconds) with { Rounds = 2 }, .. Sample.SessionA.WarmUp.Skip(1)])));

    [Fact]
    public void Two_lifts_of_one_movement_ask_once()
    {
        var finding = Assert.Single(Of("S3", WarmUp([Walk, .. Neutral]).WithMain(Sample.Sets("box-squat"), Sample.Sets("bodyweight-squat"))));

        Assert.Equal("The warm-up lacks a drill for your squat (ankle rock, knee to wall or seated 90/90 hip switch).", finding.Message);
    }

    [Fact]
    public void Two_drills_are_enough_and_one_is_not()
    {
        var main = Sample.Sets("calf-raise-double");

        Assert.Null(SeverityOf("S3", WarmUp(Walk, Drill("cat-cow", 6), Drill("leg-swing-lateral", 8)).WithMain(main)));
        Assert.Equal(FindingSeverity.Warning, SeverityOf("S3", WarmUp(Walk, Drill("cat-cow", 6)).WithMain(main)));
    }

    [Theory]
    [InlineData("box-squat", "ankle-rock-knee-to-wall", "hip-90-90-switch", "squat")]
    [InlineData("walking-lunge", "leg-swing-front-back", "lunge-with-rotation", "lunge")]
    [InlineData("single-leg-rdl-bodyweight", "hip-hinge-drill", "glute-bridge", "hip hinge")]
    [InlineData("push-up", "scapular-push-up-wall", "shoulder-band-pass-through", "push")]
    public void Each_main_lift_has_a_drill_of_its_map(string lift, string drill, string otherDrill, string pattern)
    {
        var main = Sample.Sets(lift);

        Assert.Null(SeverityOf("S3", WarmUp([Walk, .. Neutral, Drill(drill, 8)]).WithMain(main)));
        Assert.Null(SeverityOf("S3", WarmUp([Walk, .. Neutral, Drill(otherDrill, 8)]).WithMain(main)));
        var missing = Assert.Single(Of("S3", WarmUp([Walk, .. Neutral]).WithMain(main)));
        Assert.Equal(FindingSeverity.Warning, missing.Severity);
        Assert.Contains($"your {pattern}", missing.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plank-forearm")]
    [InlineData("wall-sit")]
    [InlineData("calf-raise-double")]
    [InlineData("band-row")]
    [InlineData("back-extension-prone")]
    [InlineData("single-leg-glute-bridge")]
    public void Holds_single_joint_work_and_core_are_no_main_lifts(string slug) =>
        Assert.Null(SeverityOf("S3", WarmUp([Walk, .. Neutral]).WithMain(Sample.Sets(slug))));

    [Fact]
    public void Everything_missing_is_said_in_one_finding()
    {
        var finding = Assert.Single(Of("S3", WarmUp(Drill("brisk-walk", 60))));

        Assert.Contains("2 min of easy movement", finding.Message, StringComparison.Ordinal);
        Assert.Contains("2 drills", finding.Message, StringComparison.Ordinal);
        Assert.Contains("your squat", finding.Message, StringComparison.Ordinal);
        Assert.Contains("your push", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drill_ruled_out_by_a_discomfort_gives_way_to_the_other_of_its_entry()
    {
        var plan = Sample.Week(WarmUp([Walk, .. Neutral]).WithMain(Sample.Sets("squat-dumbbell-goblet")));

        Assert.Contains("hip switch", Assert.Single(Of("S3", plan)).Message, StringComparison.Ordinal);
        var knee = Assert.Single(Of("S3", plan.For(p => p with { Discomforts = Score(Site.Knee, 3) })));
        Assert.DoesNotContain("hip switch", knee.Message, StringComparison.Ordinal);
        Assert.Contains("ankle rock", knee.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, FindingSeverity.Warning)]
    [InlineData(3, null)]
    public void An_entry_with_nothing_left_counts_as_covered(int score, FindingSeverity? expected)
    {
        // Jumps ask for a-skip or pogo jump, which a knee of 3 rules out, as it does every drill that builds up.
        var plan = Sample.Week(WarmUp([Walk, .. Neutral, Drill("ankle-rock-knee-to-wall", 8)]).WithMain(Sample.Sets("rope-skip")));

        Assert.Equal(expected, SeverityOf("S3", plan.For(p => p with { Discomforts = Score(Site.Knee, score) })));
    }

    [Fact]
    public void Jumps_ask_for_the_ankles_and_for_a_few_quick_contacts()
    {
        var jumps = Sample.Sets("squat-jump");
        var ankles = Drill("ankle-rock-knee-to-wall", 8);

        Assert.Null(SeverityOf("S3", WarmUp([Walk, .. Neutral, ankles, Drill("pogo-jump", 20)]).WithMain(jumps)));
        Assert.Equal(FindingSeverity.Warning, SeverityOf("S3", WarmUp([Walk, .. Neutral, ankles, Drill("pogo-jump", 21)]).WithMain(jumps)));
        Assert.Equal(FindingSeverity.Warning, SeverityOf("S3", WarmUp([Walk, .. Neutral, Drill("pogo-jump", 20)]).WithMain(jumps)));
    }

    [Theory]
    [InlineData(79, null)]
    [InlineData(80, FindingSeverity.Warning)]
    public void From_80_percent_the_warm_up_builds_up_to_full_effort(int percent, FindingSeverity? expected)
    {
        var squats = Sample.Sets("squat-barbell-back", load: new PercentOfMax(percent));
        var drills = WarmUp([Walk, .. Neutral, Drill("ankle-rock-knee-to-wall", 8)]);

        Assert.Equal(expected, SeverityOf("S3", drills.WithMain(squats)));
        Assert.Null(SeverityOf("S3", (drills with { WarmUp = [.. drills.WarmUp, Drill("snap-down", 4)] }).WithMain(squats)));
    }

    [Theory]
    [InlineData(8, FindingSeverity.Warning)]
    [InlineData(9, null)]
    public void Eight_reps_to_failure_count_as_80_percent(int repsToFailure, FindingSeverity? expected)
    {
        var squats = Sample.Sets("squat-barbell-back", dose: new Reps(repsToFailure - 2, 8), rir: 2);

        Assert.Equal(expected, SeverityOf("S3", WarmUp([Walk, .. Neutral, Drill("ankle-rock-knee-to-wall", 8)]).WithMain(squats)));
    }

    [Fact]
    public void In_a_micro_session_it_is_advice() =>
        Assert.Equal(FindingSeverity.Advice, SeverityOf("S3", WarmUp(Drill("brisk-walk", 60)).Micro()));

    private static ImmutableArray<Block> Neutral => [Drill("cat-cow", 6), Drill("leg-swing-lateral", 8)];

    private static ImmutableSortedDictionary<Site, int> Score(Site site, int score) => ImmutableSortedDictionary<Site, int>.Empty.Add(site, score);
}
