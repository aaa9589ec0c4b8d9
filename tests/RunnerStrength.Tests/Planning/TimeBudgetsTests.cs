using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Planning;

public sealed class TimeBudgetsTests
{
    private static readonly Catalogue Catalogue = Catalogue.Shipped;

    [Fact]
    public void The_parts_of_a_session_add_up_to_its_seconds()
    {
        for (var seed = 0; seed < SampleSize.OfAFixedSeed(300); seed++)
        {
            foreach (var session in new PlanReview(new Planner(Catalogue).Plan(new RandomRunners(seed).Next()), Catalogue).Sessions)
            {
                var split = TimeSplit.Of(session.Facts);
                Assert.Equal(session.Facts.Seconds, split.Total);
                Assert.True(split is { Work: > 0, SetUp: >= 0, Rest: >= 0, SideChanges: >= 0, Practice: >= 0 }, $"seed {seed}: {split}");
            }
        }
    }

    [Fact]
    public void Rest_sides_and_changes_are_counted_where_they_are()
    {
        // Two sets of eight lunges a side with 90 s between them, then two holds of 30 s with 45 s: 8 x 3 s x 2 sides + 5 s a set, 30 s between body-weight exercises.
        var session = Sample.SessionA.WithMain(
            Sample.Sets("walking-lunge-short", sets: 2, dose: new Reps(8, 8, perSide: true)) with { RestSeconds = 90 },
            Sample.Sets("plank-kneeling", sets: 2, dose: new Hold(30)) with { RestSeconds = 45 });

        var split = TimeSplit.Of(new SessionFacts(session, Catalogue));

        Assert.Equal((2 * 8 * Catalogue["walking-lunge-short"].SecondsPerUnit * 2) + 60, split.Work);
        Assert.Equal((10, 135, 30, 0), (split.SideChanges, split.Rest, split.SetUp, split.Practice));
    }

    [Fact]
    public void Every_length_is_kept_and_a_shorter_one_holds_no_more_sets()
    {
        for (var seed = 0; seed < SampleSize.OfAFixedSeed(60); seed++)
        {
            var request = new RandomRunners(seed).Next();
            var budgets = TimeBudgets.For(request.Profile, request.Runs, Catalogue);

            Assert.Equal([60, 45, 30, 20, 10], budgets.Select(b => b.Minutes));
            Assert.All(budgets, b => Assert.All(b.Sessions, s => Assert.True(s.Minutes <= b.Minutes, $"seed {seed}: {s.Minutes} for {b.Minutes}")));
            // From 30 to 20 minutes the warm-up shrinks to a micro session's, which leaves room for sets.
            foreach (var (longer, shorter) in budgets.Zip(budgets.Skip(1)).Where(p => p.Second.Minutes != 20 && p.First.Sessions.Length == p.Second.Sessions.Length))
                Assert.True(shorter.Sessions.Sum(s => s.Main.Sum(i => i.Sets)) <= longer.Sessions.Sum(s => s.Main.Sum(i => i.Sets)), $"seed {seed}: {shorter.Minutes}");
        }
    }

    [Fact]
    public void What_a_shorter_session_gives_up_is_what_it_has_no_longer()
    {
        var budgets = TimeBudgets.For(new RunnerProfile { Experience = Experience.Intermediate }, Running.RunWeek.Empty, Catalogue);

        Assert.Empty(budgets[0].Dropped);
        Assert.NotEmpty(budgets[^1].Dropped);
        foreach (var (longer, shorter) in budgets.Zip(budgets.Skip(1)))
            Assert.All(shorter.Dropped, name => Assert.Contains(name, longer.Sessions.SelectMany(s => s.Main).Select(i => i.Exercise.Name)));
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public void A_session_says_what_its_minutes_leave_out(int minutes, bool leavesOut)
    {
        var plan = new Planner(Catalogue).Plan(new PlanRequest(new RunnerProfile { MinutesPerSession = minutes }, Running.RunWeek.Empty, new DateOnly(2026, 11, 30)));
        Assert.All(plan.Weeks.Single().Sessions, s =>
        {
            Assert.Equal(leavesOut, s.LeftOut.Length > 0);
            Assert.DoesNotContain(s.Main.SelectMany(b => b.Items), i => s.LeftOut.Contains(i.Name));
        });
    }

    private const int SetUp = 60;

    /// <summary>What is left out for time does not fit: a set of it would pass the minutes, once both its neighbours are set up anew.</summary>
    [Theory]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(24)]
    public void A_micro_session_leaves_out_only_what_does_not_fit(int minutes)
    {
        for (var seed = 0; seed < SampleSize.OfAFixedSeed(60); seed++)
        {
            var request = new RandomRunners(seed).Next();
            var dosing = new Dosing(request.Profile, PhaseKind.Foundation, week: 1);
            var plan = new Planner(Catalogue).Plan(request with { Profile = request.Profile with { MinutesPerSession = minutes } });
            // Lighter leg work is decided after the minutes and leaves some free.
            foreach (var session in plan.Relaxed.Any(r => r.Asked == RelaxedWishes.FullLegWork) ? [] : plan.Weeks.Single().Sessions)
            {
                foreach (var exercise in Catalogue.All.Where(e => session.LeftOut.Contains(e.Name)))
                {
                    var longer = session with { Main = session.Main.Add(dosing.Main(exercise, ramp: true).ToBlock(99) with { Rounds = 1 }) };
                    Assert.True(new SessionFacts(longer, Catalogue).Seconds + SetUp > SessionFacts.SecondsFor(minutes), $"seed {seed}: {session.Name} has room for {exercise.Name}");
                }
            }
        }
    }
}
