using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Plans;

public sealed class SessionEditsTests
{
    private static readonly Catalogue Catalogue = Catalogue.Shipped;
    private static readonly TimeOnly Noon = new(12, 0);

    [Fact]
    public void An_added_session_is_empty_and_has_the_next_free_letter()
    {
        var plan = SessionEdits.Add(SessionEdits.Add(Empty, 1, Weekday.Monday, Noon).Plan, 1, Weekday.Friday, Noon).Plan;
        Assert.Equal([("Strength A", Weekday.Monday), ("Strength B", Weekday.Friday)], plan.Weeks.Single().Sessions.Select(s => (s.Name, s.Day)));
        Assert.All(plan.Weeks.Single().Sessions, s => Assert.Empty(s.Blocks));
    }

    [Fact]
    public void A_week_takes_seven_sessions_and_no_eighth()
    {
        var plan = Enumerable.Range(0, Week.MaxSessions).Aggregate(Empty, (p, day) => SessionEdits.Add(p, 1, (Weekday)day, Noon).Plan);
        Assert.Equal(Week.MaxSessions, plan.Weeks.Single().Sessions.Length);
        Assert.Throws<GoneException>(() => SessionEdits.Add(plan, 1, Weekday.Monday, Noon));
    }

    [Fact]
    public void A_copy_is_the_same_session_under_numbers_of_its_own()
    {
        var plan = SessionEdits.Copy(Sample.SoundWeek, First.Id, Weekday.Sunday, Noon).Plan;
        var copy = plan.Weeks.Single().Sessions.Single(s => s.Day == Weekday.Sunday);
        Assert.Equal(First.Blocks.SelectMany(b => b.Block.Items), copy.Blocks.SelectMany(b => b.Block.Items));
        var ids = plan.Weeks.Single().Sessions.SelectMany(s => s.Blocks.Select(b => b.Block.Id).Append(s.Id)).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void A_day_is_locked_once_and_unlocked_with_what_stands_on_it()
    {
        var locked = new[] { Weekday.Tuesday, Weekday.Monday, Weekday.Tuesday }.Aggregate(Sample.SoundWeek, (plan, day) => SessionEdits.SetLock(plan, 1, day, locked: true).Plan);
        Assert.Equal([Weekday.Monday, Weekday.Tuesday], locked.Weeks.Single().LockedDays.AsEnumerable());
        Assert.Equal([true, false], locked.Weeks.Single().Sessions.Select(s => locked.Weeks.Single().Keeps(s)));

        var (open, what) = SessionEdits.SetLock(locked, 1, Weekday.Tuesday, locked: false);
        Assert.Equal([Weekday.Monday], open.Weeks.Single().LockedDays.AsEnumerable());
        Assert.Equal("Tuesday unlocked", what);
        Assert.DoesNotContain(open.Weeks.Single().Sessions, open.Weeks.Single().Keeps);
    }

    [Fact]
    public void Three_exercises_are_a_circuit_with_the_rounds_of_the_first()
    {
        var three = First.Main.Take(3).ToList();

        var pair = GroupEdits.JoinNext(Sample.SoundWeek, First.Id, three[0].Id, Catalogue).Plan;
        var circuit = GroupEdits.JoinNext(pair, First.Id, three[0].Id, Catalogue).Plan.FindSession(First.Id)!.Main[0];

        Assert.Equal(three.Select(b => b.Items[0].Exercise), circuit.Items.Select(i => i.Exercise));
        Assert.Equal((three[0].Id, three[0].Rounds, three.Max(b => b.RestSeconds)), (circuit.Id, circuit.Rounds, circuit.RestSeconds));
    }

    [Fact]
    public void Two_exercises_join_to_a_superset_and_come_apart_again()
    {
        var session = First;
        var (first, second) = (session.Main[0], session.Main[1]);

        var joined = GroupEdits.JoinNext(Sample.SoundWeek, session.Id, first.Id, Catalogue).Plan;
        var block = joined.FindSession(session.Id)!.Main[0];
        Assert.Equal([first.Items[0].Exercise, second.Items[0].Exercise], block.Items.Select(i => i.Exercise));
        Assert.Equal((first.Rounds, Math.Max(first.RestSeconds, second.RestSeconds)), (block.Rounds, block.RestSeconds));

        var apart = GroupEdits.Split(joined, session.Id, block.Id, Catalogue).Plan.FindSession(session.Id)!.Main;
        Assert.Equal(session.Main.Select(b => b.Items[0].Exercise), apart.Select(b => b.Items[0].Exercise));
        Assert.All(apart.Take(2), b => Assert.Equal(block.Rounds, b.Rounds));
    }

    [Fact]
    public void Rounds_and_rest_of_a_group_are_set_together()
    {
        var block = First.Main[0];
        var changed = GroupEdits.SetRounds(Sample.SoundWeek, First.Id, block.Id, 4, 75).Plan.FindSession(First.Id)!.Main[0];
        Assert.Equal((4, 75), (changed.Rounds, changed.RestSeconds));
    }

    [Fact]
    public void What_can_not_be_joined_is_said()
    {
        Assert.Throws<GoneException>(() => GroupEdits.JoinNext(Sample.SoundWeek, First.Id, First.Main[^1].Id, Catalogue));
        Assert.Throws<GoneException>(() => GroupEdits.JoinNext(Sample.SoundWeek, First.Id, 999, Catalogue));
    }

    private static Session First => Sample.SoundWeek.Weeks.Single().Sessions[0];

    private static Plan Empty => new() { Profile = Sample.SoundWeek.Profile, StartsOn = Sample.SoundWeek.StartsOn, Phases = [new Phase(PhaseKind.Foundation, [new Week { Number = 1 }])] };
}
