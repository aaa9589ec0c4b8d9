using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Planning;

public sealed class ReplanningTests
{
    private static readonly Catalogue Catalogue = Catalogue.Shipped;

    [Fact]
    public void A_locked_session_stays_as_and_where_it_is_whatever_the_runner_and_the_week()
    {
        for (var seed = 0; seed < SampleSize.OfAFixedSeed(300); seed++)
        {
            var plan = new Planner(Catalogue).Plan(new RandomRunners(seed).Next());
            if (plan.Weeks.Single().Sessions is not [var first, ..])
                continue;
            plan = SessionEdits.SetLock(plan, first.Id, locked: true).Plan;

            var next = Replanning.Around(plan, 1, Catalogue).Plan;

            Assert.Equal(first with { Locked = true }, next.FindSession(first.Id));
            Assert.True(next.Weeks.Single().Sessions.Length <= Math.Max(1, plan.Profile.SessionsPerWeek));
            Assert.Equal(next.Weeks.Single().Sessions.Length, next.Weeks.Single().Sessions.Select(s => s.Day).Distinct().Count());
            var ids = next.Weeks.Single().Sessions.SelectMany(s => s.Blocks.Select(b => b.Block.Id).Append(s.Id)).ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());
            Assert.DoesNotContain(RuleBook.Review(next, Catalogue), f => f.Severity == FindingSeverity.Error);
        }
    }

    [Fact]
    public void A_locked_day_keeps_what_it_has_and_gets_nothing_more_whatever_the_runner_and_the_week()
    {
        for (var seed = 0; seed < SampleSize.OfAFixedSeed(100); seed++)
        {
            var plan = new Planner(Catalogue).Plan(new RandomRunners(seed).Next());
            if (plan.Weeks.Single().Sessions is not [var first, .. var others])
                continue;
            // The day that planning again would choose, and one that it leaves free today.
            var free = Enum.GetValues<Weekday>().First(day => plan.Weeks.Single().Sessions.All(s => s.Day != day));
            plan = others.Aggregate(plan, (p, s) => PlanEdits.RemoveSession(p, s.Id).Plan);
            plan = new[] { first.Day, free }.Concat(others.Select(s => s.Day)).Aggregate(plan, (p, day) => SessionEdits.SetLock(p, 1, day, locked: true).Plan);

            var edit = Replanning.Around(plan, 1, Catalogue);

            Assert.Equal(first, edit.Plan.FindSession(first.Id));
            Assert.DoesNotContain(edit.Plan.Weeks.Single().Sessions, s => s.Id != first.Id && edit.Plan.Weeks.Single().LockedDays.Contains(s.Day));
            Assert.Equal("Planned anew around what is locked", edit.What);
        }
    }

    [Fact]
    public void A_locked_exercise_stays_with_its_dose_and_nothing_else_of_its_movement_joins_it()
    {
        var plan = new Planner(Catalogue).Plan(new PlanRequest(new RunnerProfile { Experience = Experience.Intermediate }, Running.RunWeek.Empty, new DateOnly(2026, 11, 30)));
        var session = plan.Weeks.Single().Sessions[0];
        var squat = session.Main[0];
        plan = ExerciseEdits.Swap(plan, session.Id, squat.Id, 0, Catalogue["wall-sit"], Catalogue).Plan;
        plan = SessionEdits.SetLock(plan, session.Id, squat.Id, locked: true).Plan;

        var main = Replanning.Around(plan, 1, Catalogue).Plan.Weeks.Single().Sessions[0].Main;

        Assert.Equal("wall-sit", main.Single(b => Catalogue[b.Items[0].Exercise.Value].Movement == Movement.Squat).Items[0].Exercise.Value);
        Assert.True(main.Single(b => b.Locked).Items[0].Exercise.Value == "wall-sit");
        Assert.Equal(session.Main.Length, main.Length);
    }

    [Fact]
    public void Without_a_lock_it_is_the_plan_that_the_answers_make()
    {
        var plan = new Planner(Catalogue).Plan(new RandomRunners(7).Next());
        var spoilt = PlanEdits.RemoveSession(plan, plan.Weeks.Single().Sessions[0].Id).Plan;
        Assert.Equal(
            plan.Weeks.Single().Sessions.Select(s => (s.Day, s.Start, s.Main.Length)),
            Replanning.Around(spoilt, 1, Catalogue).Plan.Weeks.Single().Sessions.Select(s => (s.Day, s.Start, s.Main.Length)));
    }

    [Fact]
    public void What_gives_way_in_a_week_that_is_planned_anew_joins_what_the_plan_says_with_its_number()
    {
        var plan = new Planner(Catalogue).Plan(new PlanRequest(new RunnerProfile { Experience = Experience.Intermediate }, RunWeek.Empty, new DateOnly(2026, 11, 30)) { Weeks = 3 });
        Assert.NotEmpty(plan.Relaxed);
        var narrow = plan with { Profile = plan.Profile with { UnavailableDays = [.. Enum.GetValues<Weekday>().Except([Weekday.Saturday])] } };

        var edit = Replanning.Around(narrow, 2, Catalogue);

        Assert.Equal("Planned anew", edit.What);
        Assert.ProperSuperset(plan.Relaxed.ToHashSet(), edit.Plan.Relaxed.ToHashSet());
        Assert.Equal("Only 1 day is free. Week 2.", Assert.Single(edit.Plan.Relaxed, r => r.Wish == RelaxedWishes.SessionsPerWeek).Because);
        Assert.Equal([2, 1, 2], edit.Plan.Weeks.Select(w => w.Sessions.Length));
    }

    [Fact]
    public void Of_a_plan_of_one_week_only_what_gives_way_now_is_said()
    {
        var runner = new RunnerProfile { Experience = Experience.Intermediate, UnavailableDays = [.. Enum.GetValues<Weekday>().Except([Weekday.Saturday])] };
        var plan = new Planner(Catalogue).Plan(new PlanRequest(runner, RunWeek.Empty, new DateOnly(2026, 11, 30)));
        Assert.Contains(plan.Relaxed, r => r.Wish == RelaxedWishes.SessionsPerWeek);

        var wide = Replanning.Around(plan with { Profile = runner with { UnavailableDays = [] } }, 1, Catalogue).Plan;

        Assert.DoesNotContain(wide.Relaxed, r => r.Wish == RelaxedWishes.SessionsPerWeek);
    }
}
