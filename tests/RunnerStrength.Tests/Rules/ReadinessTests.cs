using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Rules;

public sealed class ReadinessTests
{
    private static readonly DateOnly Today = new(2026, 11, 30);
    private static readonly HealthGate Answered = new() { Answers = [.. Enumerable.Repeat<bool?>(false, HealthGate.Questions)], AnsweredOn = Today };

    [Fact]
    public void A_sound_plan_is_ready_once_it_is_marked_and_the_questions_are_answered()
    {
        var plan = Sample.SoundWeek with { Health = Answered };
        Assert.True(Of(plan).MayBeReady);
        Assert.False(Of(plan).IsReady);
        Assert.True(Of(PlanEdits.MarkReady(plan).Plan).IsReady);
        Assert.False(Of(PlanEdits.MarkReady(Sample.SoundWeek).Plan).IsReady);
    }

    [Fact]
    public void An_error_can_not_be_kept()
    {
        var plan = Sample.SoundWeek.Running(new Run(Weekday.Tuesday, new TimeOnly(18, 15), 30, RunKind.Easy)) with { Health = Answered };
        var error = Assert.Single(Of(plan).Errors);
        Assert.Equal("I0", error.Rule);
        Assert.Single(Of(Keep(plan, error)).Errors);
        Assert.False(Of(Keep(plan, error)).MayBeReady);
    }

    [Fact]
    public void A_warning_that_is_kept_stands_no_longer_against_it_and_only_there()
    {
        var plan = Sample.Week(Sample.SessionA, Sample.SessionB).Running(Sample.Run(RunKind.Quality, Weekday.Wednesday, 7), Sample.Run(RunKind.Long, Weekday.Sunday, 7)) with { Health = Answered };
        var warnings = Of(plan).OpenWarnings;
        Assert.Equal(["I1", "I1"], warnings.Select(w => w.Rule));

        var kept = Keep(plan, warnings[0]);

        Assert.Equal([warnings[1].Message], Of(kept).OpenWarnings.Select(w => w.Message));
        Assert.Equal("I slept well", Readiness.KeptFor(kept, warnings[0])!.Because);
        Assert.True(Of(Keep(kept, warnings[1])).MayBeReady);
        var printed = Assert.Single(Readiness.KeptIn(kept, RuleBook.Review(kept, Catalogue.Shipped), new PlanPath(0)));
        Assert.Equal((warnings[0].Message, "I slept well"), (printed.Finding.Message, printed.Kept.Because));
        Assert.Empty(Readiness.KeptIn(kept, RuleBook.Review(kept, Catalogue.Shipped), new PlanPath(1)));
        Assert.Equal(2, Of(PlanEdits.DoNotKeep(kept, kept.Kept[0]).Plan).OpenWarnings.Length);
    }

    [Fact]
    public void A_warning_of_a_whole_week_is_kept_for_that_week_alone()
    {
        var plan = Sample.Weeks(3, PhaseKind.Foundation, Sample.SessionA);
        Finding first = At(new PlanPath(0)), third = At(new PlanPath(2)), session = At(new PlanPath(2, 0)), whole = At(PlanPath.WholePlan);

        var kept = Keep(plan, third);
        var former = PlanEdits.Keep(plan, new KeptWarning("I1", null, null, "before there were several weeks")).Plan;

        Assert.Equal([null, 3, null, null], new[] { whole, third, session, At(new PlanPath(0, 0)) }.Select(f => Readiness.WeekOf(plan, f)));
        Assert.Equal([false, true, false, false], new[] { first, third, session, whole }.Select(f => Readiness.KeptFor(kept, f) is not null));
        Assert.All(new[] { first, third, whole }, f => Assert.NotNull(Readiness.KeptFor(former, f)));
        Assert.Single(PlanEdits.DoNotKeep(Keep(kept, first), kept.Kept[0]).Plan.Kept);
    }

    [Fact]
    public void A_place_is_known_by_its_ids_and_a_week_has_none()
    {
        var plan = Sample.SoundWeek;
        var session = plan.Weeks.First().Sessions[1];
        Assert.Equal((null, null), Readiness.PlaceOf(plan, At(new PlanPath(0))));
        Assert.Equal((null, null), Readiness.PlaceOf(plan, At(PlanPath.WholePlan)));
        Assert.Equal((session.Id, null), Readiness.PlaceOf(plan, At(new PlanPath(0, 1))));
        Assert.Equal((session.Id, null), Readiness.PlaceOf(plan, At(new PlanPath(0, 1, SessionPart.Main))));
        Assert.Equal((session.Id, session.Main[2].Id), Readiness.PlaceOf(plan, At(new PlanPath(0, 1, SessionPart.Main, 2))));
    }

    private static Finding At(PlanPath path) => new("I1", FindingSeverity.Warning, path, "");

    private static Plan Keep(Plan plan, Finding finding)
    {
        var (session, block) = Readiness.PlaceOf(plan, finding);
        return PlanEdits.Keep(plan, new KeptWarning(finding.Rule, session, block, "I slept well", Readiness.WeekOf(plan, finding))).Plan;
    }

    private static Readiness Of(Plan plan) => Readiness.Of(plan, RuleBook.Review(plan, Catalogue.Shipped), Today);
}
