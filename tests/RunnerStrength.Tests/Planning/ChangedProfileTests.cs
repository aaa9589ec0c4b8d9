using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Planning;

/// <summary>A changed answer changes what it must, and nothing else of the plan.</summary>
public sealed class ChangedProfileTests
{
    private const int Runners = 40;
    private static readonly Catalogue Catalogue = Catalogue.Shipped;

    [Fact]
    public void A_day_that_no_session_stands_on_may_go()
    {
        var changed = Changed((profile, plan) => Enum.GetValues<Weekday>().Except(profile.UnavailableDays).Except(plan.Weeks.Single().Sessions.Select(s => s.Day))
            .Select(day => profile with { UnavailableDays = profile.UnavailableDays.Add(day) }));
        foreach (var (seed, before, after) in changed)
            AssertSameWeek(before, after, $"seed {seed}");
    }

    /// <summary>But for what health rules out and minutes leave out: the kit is that of what the runner would do otherwise.</summary>
    [Fact]
    public void Kit_that_no_exercise_uses_may_go()
    {
        var changed = Changed((profile, plan) => !IsWell(profile) || plan.Weeks.Single().Sessions.Any(s => s.LeftOut.Length > 0) ? [] : profile.Kit.Except(new PlanReview(plan, Catalogue).Items.SelectMany(i => i.Exercise.Equipment))
            .Select(item => profile with { Kit = new Kit(profile.Kit.Where(k => k != item)) }));
        foreach (var (seed, before, after) in changed)
            AssertSameWeek(before, after, $"seed {seed}");
    }

    [Fact]
    public void A_place_that_is_only_a_little_sore_changes_nothing()
    {
        var changed = Changed((profile, _) => Sound(profile).Select(site => profile with { Discomforts = profile.Discomforts.SetItem(site, RunnerProfile.ActiveFrom - 1) }));
        foreach (var (seed, before, after) in changed)
            AssertSameWeek(before, after, $"seed {seed}");
    }

    [Fact]
    public void A_sore_place_that_no_exercise_loads_changes_nothing()
    {
        var changed = Changed((profile, plan) => Sound(profile)
            .Where(site => !new PlanReview(plan, Catalogue).Items.Any(i => i.Exercise.IsRuledOutBy(site)))
            .Select(site => profile with { Discomforts = profile.Discomforts.SetItem(site, RunnerProfile.ActiveFrom) }));
        foreach (var (seed, before, after) in changed)
            AssertSameExercises(before, after, _ => true, $"seed {seed}");
    }

    /// <summary>Where the minutes hold everything before and after: what is out takes nothing else with it.</summary>
    [Fact]
    public void A_sore_place_changes_what_loads_it_and_leaves_the_rest()
    {
        var compared = 0;
        foreach (var (seed, before, after) in Changed((profile, _) => Sound(profile).Select(site => profile with { Discomforts = profile.Discomforts.SetItem(site, RunnerProfile.StopAbove) })))
        {
            if (before.Weeks.Concat(after.Weeks).SelectMany(w => w.Sessions).Any(s => s.LeftOut.Length > 0))
                continue;
            compared++;
            AssertSameExercises(before, after, e => !e.RuledOutBy.Any(after.Profile.IsActive), $"seed {seed}");
        }

        Assert.True(compared > 0);
    }

    [Fact]
    public void The_hour_that_the_planner_chose_may_be_asked_for()
    {
        for (var seed = 0; seed < SampleSize.OfAFixedSeed(Runners); seed++)
        {
            var request = Request(seed) with { Profile = Request(seed).Profile with { SessionStart = null, SessionsPerWeek = 1 } };
            var before = new Planner(Catalogue).Plan(request);
            if (before.Weeks.Single().Sessions is [var only])
                AssertSameWeek(before, new Planner(Catalogue).Plan(request with { Profile = request.Profile with { SessionStart = only.Start } }), $"seed {seed}");
        }
    }

    private static IEnumerable<(int Seed, Plan Before, Plan After)> Changed(Func<RunnerProfile, Plan, IEnumerable<RunnerProfile>> changes)
    {
        for (var seed = 0; seed < SampleSize.OfAFixedSeed(Runners); seed++)
        {
            var request = Request(seed);
            var before = new Planner(Catalogue).Plan(request);
            foreach (var profile in changes(request.Profile, before))
                yield return (seed, before, new Planner(Catalogue).Plan(request with { Profile = profile }));
        }
    }

    private static PlanRequest Request(int seed) => new RandomRunners(seed).Next();

    private static bool IsWell(RunnerProfile profile) => !profile.ActiveSites.Any() && !Eligibility.ExclusionsOf(profile).Any() && profile.Age is not < RestTable.AdultFromAge;

    private static IEnumerable<Site> Sound(RunnerProfile profile) => Enum.GetValues<Site>().Where(site => !profile.Discomforts.ContainsKey(site));

    private static void AssertSameWeek(Plan before, Plan after, string which) =>
        Assert.True(Sessions(before).SequenceEqual(Sessions(after)), $"{which}: {string.Join("; ", Sessions(before))} is now {string.Join("; ", Sessions(after))}");

    private static IEnumerable<string> Sessions(Plan plan) => plan.Weeks.Single().Sessions.Select(s => $"{s.Name} {s.Day} {s.Start}: {string.Join(" ", s.Blocks.SelectMany(b => b.Block.Items.Select(i => $"{i.Exercise} {b.Block.Rounds} {i.Dose}")))}");

    private static void AssertSameExercises(Plan before, Plan after, Func<Exercise, bool> stays, string which)
    {
        foreach (var (one, other) in before.Weeks.Single().Sessions.Join(after.Weeks.Single().Sessions, s => s.Name, s => s.Name, (one, other) => (one, other)))
        {
            var lost = Exercises(one).Where(stays).Select(e => e.Slug.Value).Except(Exercises(other).Select(e => e.Slug.Value)).ToList();
            Assert.True(lost.Count == 0, $"{which}, {one.Name}: without {string.Join(", ", lost)}; {string.Join(", ", Exercises(one).Select(e => e.Slug))} is now {string.Join(", ", Exercises(other).Select(e => e.Slug))}");
        }
    }

    private static IEnumerable<Exercise> Exercises(Session session) => session.Main.SelectMany(b => b.Items).Select(i => Catalogue[i.Exercise.Value]);
}
