using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Plans;

/// <summary>Edits of a plan of several weeks.</summary>
public sealed class SeasonEditsTests
{
    private static readonly Catalogue Catalogue = Catalogue.Shipped;
    private static readonly TimeOnly Noon = new(12, 0);
    private static readonly Run Easy = new(Weekday.Wednesday, new TimeOnly(7, 0), 45, RunKind.Easy);
    private static readonly Run Hard = new(Weekday.Thursday, new TimeOnly(7, 0), 60, RunKind.Quality);

    /// <summary>Three weeks of foundation and one of power, all with the same two sessions.</summary>
    private static Plan FourWeeks
    {
        get
        {
            var plan = Sample.Weeks(4, PhaseKind.Foundation, Sample.SessionA, Sample.SessionB);
            var weeks = plan.Phases[0].Weeks;
            return plan with { Phases = [new Phase(PhaseKind.Foundation, weeks[..3]), new Phase(PhaseKind.Power, weeks[3..])] };
        }
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 1)]
    [InlineData(6, 1)]
    [InlineData(7, 2)]
    [InlineData(27, 4)]
    [InlineData(28, 4)]
    public void The_week_of_a_day_is_found_and_before_the_plan_it_is_the_first_and_after_it_the_last(int days, int week) =>
        Assert.Equal(week, FourWeeks.WeekOn(FourWeeks.StartsOn.AddDays(days)).Number);

    [Theory]
    [InlineData(false, new[] { false, true, false, false })]
    [InlineData(true, new[] { false, true, true, true })]
    public void Runs_change_in_one_week_or_in_it_and_all_later_ones(bool andLater, bool[] changed)
    {
        var plan = PlanEdits.SetRuns(FourWeeks, new WeekSpan(2, andLater), new RunWeek([Easy])).Plan;

        Assert.Equal(changed, plan.Weeks.Select(w => w.Runs == new RunWeek([Easy])));
    }

    [Fact]
    public void A_run_that_changes_from_a_week_on_stays_where_a_later_week_has_another_one()
    {
        var plan = PlanEdits.SetRuns(FourWeeks, new WeekSpan(1, AndLater: true), new RunWeek([Easy])).Plan;
        plan = PlanEdits.SetRuns(plan, new WeekSpan(3), new RunWeek([])).Plan;

        var (changed, what) = RunEdits.Change(plan, new WeekSpan(2, AndLater: true), Easy, Hard);
        var removed = RunEdits.Remove(changed, new WeekSpan(2, AndLater: true), Hard).Plan;

        Assert.Equal([[Easy], [Hard], [], [Hard]], changed.Weeks.Select(w => w.Runs.Runs.AsEnumerable()));
        Assert.Equal([1, 0, 0, 0], removed.Weeks.Select(w => w.Runs.Runs.Length));
        Assert.EndsWith(", and in all later weeks", what, StringComparison.Ordinal);
        Assert.Throws<GoneException>(() => RunEdits.Change(plan, new WeekSpan(3), Easy, Hard));
    }

    [Fact]
    public void Runs_that_go_on_to_the_week_of_the_race_end_with_the_race()
    {
        var race = new Race(FourWeeks.StartsOn.AddDays(26), RaceDistance.TenK);
        var plan = FourWeeks with { Race = race };
        var late = new Run(Weekday.Sunday, new TimeOnly(9, 0), 30, RunKind.Easy);

        var set = PlanEdits.SetRuns(plan, new WeekSpan(3, AndLater: true), new RunWeek([Easy, late])).Plan;
        var added = RunEdits.Add(set, new WeekSpan(3, AndLater: true), late).Plan;
        var own = RunEdits.Add(set, new WeekSpan(4), late).Plan;

        Assert.Equal([(Weekday.Wednesday, RunKind.Easy), (Weekday.Saturday, RunKind.Race)], set.FindWeek(4)!.Runs.Runs.Select(r => (r.Day, r.Kind)));
        Assert.Equal([2, 3, 2], new[] { set.FindWeek(3)!, added.FindWeek(3)!, added.FindWeek(4)! }.Select(w => w.Runs.Runs.Length));
        Assert.Equal(3, own.FindWeek(4)!.Runs.Runs.Length);
    }

    [Fact]
    public void A_review_of_a_changed_plan_says_the_same_whether_or_not_it_knows_the_one_before()
    {
        var plan = new Planner(Catalogue).Plan(new PlanRequest(new RunnerProfile { Experience = Experience.Intermediate }, RunWeek.Empty, new DateOnly(2026, 11, 30)) { Weeks = 8 });
        var before = new PlanReview(plan, Catalogue);
        var session = plan.FindWeek(3)!.Sessions[0];
        var changed = ExerciseEdits.Swap(plan, session.Id, session.Main[0].Id, 0, Catalogue["wall-sit"], Catalogue).Plan;

        var after = new PlanReview(changed, Catalogue, before);

        Assert.Equal(RuleBook.Review(new PlanReview(changed, Catalogue)).Select(Said), RuleBook.Review(after).Select(Said));
        Assert.Equal([true, true, false, false, false, true, true, true], after.Weeks.Select((w, i) => ReferenceEquals(w, before.Weeks[i])));
    }

    [Fact]
    public void A_session_joins_the_week_it_is_added_to_under_the_letter_that_is_free_there()
    {
        var empty = Sample.Weeks(2, PhaseKind.Foundation);
        var plan = SessionEdits.Add(SessionEdits.Add(empty, 1, Weekday.Monday, Noon).Plan, 2, Weekday.Friday, Noon).Plan;

        Assert.Equal([["Strength A"], ["Strength A"]], plan.Weeks.Select(w => w.Sessions.Select(s => s.Name)));
        Assert.Throws<GoneException>(() => SessionEdits.Add(plan, 3, Weekday.Monday, Noon));
    }

    [Theory]
    [InlineData(null, new[] { 2, 3, 2, 2 })]
    [InlineData(4, new[] { 2, 2, 2, 3 })]
    public void A_session_is_copied_within_its_week_or_to_another(int? to, int[] sessions)
    {
        var plan = FourWeeks;

        var copied = SessionEdits.Copy(plan, SessionOf(plan, 2).Id, Weekday.Sunday, Noon, to).Plan;

        Assert.Equal(sessions, copied.Weeks.Select(w => w.Sessions.Length));
    }

    [Fact]
    public void A_day_is_copied_within_its_week()
    {
        var plan = FourWeeks;

        var copied = RunEdits.CopyDay(plan, 3, SessionOf(plan, 3).Day, Weekday.Sunday, runsToo: false).Plan;

        Assert.Equal([2, 2, 3, 2], copied.Weeks.Select(w => w.Sessions.Length));
    }

    [Theory]
    [InlineData(false, new[] { false, true, false, false })]
    [InlineData(true, new[] { false, true, true, false })]
    public void A_move_is_for_one_week_or_for_the_later_weeks_of_the_phase_as_well(bool andLater, bool[] moved)
    {
        var plan = FourWeeks;

        var next = PlanEdits.Move(plan, SessionOf(plan, 2).Id, Weekday.Sunday, Noon, andLater).Plan;

        Assert.Equal(moved, next.Weeks.Select(w => w.Sessions.Any(s => s.Day == Weekday.Sunday && s.Start == Noon)));
        Assert.All(next.Weeks, w => Assert.Equal(2, w.Sessions.Length));
    }

    [Fact]
    public void A_swap_goes_on_to_the_later_weeks_of_the_phase_that_have_the_exercise()
    {
        var plan = FourWeeks;
        var (session, later) = (SessionOf(plan, 2), SessionOf(plan, 3));
        var (old, instead) = (session.Main[0].Items[0].Exercise, Catalogue["wall-sit"]);

        var next = LaterWeeks.Swap(plan, session.Id, session.Main[0].Id, 0, instead, Catalogue).Plan;
        var gone = ExerciseEdits.Remove(plan, later.Id, later.Main[0].Id, 0, Catalogue).Plan;
        var fewer = LaterWeeks.Swap(gone, session.Id, session.Main[0].Id, 0, instead, Catalogue).Plan;

        Assert.Equal([false, true, true, false], next.Weeks.Select(w => Has(w, instead.Slug)));
        Assert.Equal([true, false, false, true], next.Weeks.Select(w => SessionOf(next, w.Number).Main.Any(b => b.Items.Any(i => i.Exercise == old))));
        Assert.Equal([false, true, false, false], fewer.Weeks.Select(w => Has(w, instead.Slug)));
    }

    [Fact]
    public void An_exercise_is_taken_out_of_the_later_weeks_of_the_phase_or_added_to_them()
    {
        var plan = FourWeeks;
        var session = SessionOf(plan, 2);
        var (old, added) = (session.Main[0].Items[0].Exercise, Catalogue["wall-sit"]);

        var removed = LaterWeeks.Remove(plan, session.Id, session.Main[0].Id, 0, Catalogue);
        var more = LaterWeeks.Add(plan, session.Id, SessionPart.Main, [added], Catalogue);
        var twice = LaterWeeks.Add(more.Plan, SessionOf(plan, 1).Id, SessionPart.Main, [added], Catalogue).Plan;

        Assert.Equal([true, false, false, true], removed.Plan.Weeks.Select(w => SessionOf(removed.Plan, w.Number).Main.Any(b => b.Items.Any(i => i.Exercise == old))));
        Assert.Equal([false, true, true, false], more.Plan.Weeks.Select(w => Has(w, added.Slug)));
        Assert.Equal([1, 1, 1, 0], twice.Weeks.Select(w => SessionOf(twice, w.Number).Main.Count(b => b.Items.Any(i => i.Exercise == added.Slug))));
        Assert.EndsWith("and in the later weeks of the phase", removed.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_dose_only_what_changed_goes_on_and_easier_weeks_keep_their_sets_and_reserve()
    {
        var plan = FourWeeks;
        var (session, third) = (SessionOf(plan, 1), SessionOf(plan, 3));
        var (block, item) = (session.Main[0], session.Main[0].Items[0]);
        plan = ExerciseEdits.SetDose(plan, third.Id, third.Main[0].Id, 0, new DoseChange(1, new Reps(5, 5), 77, Load.Body, 4, "own"), Catalogue).Plan;
        plan = plan with { Phases = [plan.Phases[0] with { Weeks = plan.Phases[0].Weeks.SetItem(2, plan.FindWeek(3)! with { Deload = true }) }, plan.Phases[1]] };

        var next = LaterWeeks.SetDose(plan, session.Id, block.Id, 0, new DoseChange(block.Rounds + 1, item.Dose, block.RestSeconds + 15, item.Load, 2, item.Note), Catalogue).Plan;

        (int, int, int?, Dose, string?) At(int week) => (SessionOf(next, week).Main[0].Rounds, SessionOf(next, week).Main[0].RestSeconds, SessionOf(next, week).Main[0].Items[0].Rir, SessionOf(next, week).Main[0].Items[0].Dose, SessionOf(next, week).Main[0].Items[0].Note);
        Assert.Equal((block.Rounds + 1, block.RestSeconds + 15, 2, item.Dose, item.Note), At(2));
        Assert.Equal((1, block.RestSeconds + 15, 4, new Reps(5, 5), "own"), At(3));
        Assert.Equal((block.Rounds, block.RestSeconds, item.Rir, item.Dose, item.Note), At(4));
    }

    [Fact]
    public void Planning_a_week_anew_leaves_the_others_alone()
    {
        var plan = new Planner(Catalogue).Plan(new PlanRequest(new RunnerProfile { Experience = Experience.Intermediate }, RunWeek.Empty, new DateOnly(2026, 11, 30)) { Weeks = 4 });
        var spoilt = PlanEdits.RemoveSession(plan, SessionOf(plan, 3).Id).Plan;

        var next = Replanning.Around(spoilt, 3, Catalogue).Plan;

        Assert.Equal(plan.Weeks.Select(w => w.Sessions.Length), next.Weeks.Select(w => w.Sessions.Length));
        Assert.All(new[] { 1, 2, 4 }, number => Assert.Equal(spoilt.FindWeek(number), next.FindWeek(number)));
        Assert.Throws<GoneException>(() => Replanning.Around(plan, 5, Catalogue));
    }

    private static (string, FindingSeverity, PlanPath, string) Said(Finding finding) => (finding.Rule, finding.Severity, finding.Path, finding.Message);

    private static Session SessionOf(Plan plan, int week) => plan.FindWeek(week)!.Sessions.First(s => s.Name == plan.FindWeek(1)!.Sessions[0].Name);

    private static bool Has(Week week, ExerciseSlug slug) => week.Sessions.Any(s => s.Main.Any(b => b.Items.Any(i => i.Exercise == slug)));
}
