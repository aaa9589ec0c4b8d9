using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;
using RunnerStrength.Tests.Rules;

namespace RunnerStrength.Tests.Planning;

/// <summary>What a week goes on from.</summary>
public sealed class ContinuationTests
{
    private static readonly Catalogue Catalogue = Catalogue.Shipped;

    [Fact]
    public void Before_the_first_week_there_is_nothing()
    {
        var none = Continuation.Before(new PlanReview(Sample.Weeks(2, PhaseKind.Foundation, Sample.SessionA), Catalogue), 1);

        Assert.True(none.IsEmpty);
        Assert.Null(none.Last);
        Assert.Null(none.LastLoading);
        Assert.Null(none.LastFull);
        Assert.False(none.Knows(Catalogue["push-up"]));
    }

    [Fact]
    public void A_week_goes_on_from_those_before_it_and_not_from_itself()
    {
        var before = Continuation.Before(new PlanReview(Sample.Weeks(4, PhaseKind.Foundation, Sample.SessionA), Catalogue), 3);

        Assert.False(before.IsEmpty);
        Assert.Equal(2, before.Last!.Season.Number);
        Assert.Equal(3, before.And(Week(3)).Last!.Season.Number);
    }

    [Fact]
    public void An_exercise_is_known_for_two_weeks()
    {
        var weeks = new[] { "push-up", "bodyweight-squat", "walking-lunge" }.Select(slug => Sample.SessionA.WithMain(Sample.Sets(slug)));

        var before = Continuation.Before(new PlanReview(weeks.ToPlan(), Catalogue), 4);

        Assert.False(before.Knows(Catalogue["push-up"]));
        Assert.True(before.Knows(Catalogue["bodyweight-squat"]));
        Assert.True(before.Knows(Catalogue["walking-lunge"]));
        // What is only in a warm-up was not trained.
        Assert.False(before.Knows(Catalogue["glute-bridge"]));
    }

    [Fact]
    public void Easier_weeks_tapers_and_weeks_without_a_session_are_not_what_the_next_is_measured_against()
    {
        var full = Continuation.None.And(Week(1, sessions: Sample.SessionA)).And(Week(2, sessions: Sample.SessionA));

        Assert.Equal(2, full.LastFull!.Season.Number);
        Assert.Equal(2, full.And(Week(3, deload: true, sessions: Sample.SessionA)).LastFull!.Season.Number);
        Assert.Equal(2, full.And(Week(3, PhaseKind.Taper, sessions: Sample.SessionA)).LastFull!.Season.Number);
        Assert.Equal(2, full.And(Week(3)).LastFull!.Season.Number);
        Assert.Equal(3, full.And(Week(3, PhaseKind.Maintenance, sessions: Sample.SessionA)).LastFull!.Season.Number);
    }

    [Theory]
    [InlineData(PhaseKind.Foundation, false, 2)]
    [InlineData(PhaseKind.Power, false, 2)]
    [InlineData(PhaseKind.Power, true, 1)]
    [InlineData(PhaseKind.Maintenance, false, 1)]
    [InlineData(PhaseKind.Taper, false, 1)]
    public void Loading_is_what_builds_up(PhaseKind phase, bool deload, int last) =>
        Assert.Equal(last, Continuation.None.And(Week(1)).And(Week(2, phase, deload)).LastLoading!.Season.Number);

    [Fact]
    public void Sets_and_landings_of_a_week_are_those_of_all_its_sessions()
    {
        var session = Sample.SessionA.WithMain(Sample.Sets("push-up", sets: 3), Sample.Sets("pogo-jump", sets: 2));
        var (one, two) = (Week(1, sessions: session), Week(1, sessions: [session, session]));

        Assert.True(one.FootContacts > 0);
        Assert.Equal(one.FootContacts * 2, two.FootContacts);
        Assert.Equal(3, one.HardSetsOf(MuscleGroup.Pectorals));
        Assert.Equal(6, two.HardSetsOf(MuscleGroup.Pectorals));
    }

    [Fact]
    public void A_session_goes_on_from_the_one_of_its_name_wherever_that_stands()
    {
        var week = Week(1, sessions: [Named(SessionLetter.C), Named(SessionLetter.A), Named(SessionLetter.B)]);

        Assert.All(Enum.GetValues<SessionLetter>().Where(l => week.Sessions.Any(s => s.Session.Name == SessionDraft.NameOf(l))),
            letter => Assert.Equal(SessionDraft.NameOf(letter), Continuation.Counterpart(week, letter)!.Session.Name));
    }

    [Theory]
    [InlineData(SessionLetter.A, 3, 0)]
    [InlineData(SessionLetter.B, 3, 1)]
    [InlineData(SessionLetter.C, 3, 2)]
    [InlineData(SessionLetter.C, 2, 1)]
    [InlineData(SessionLetter.B, 1, 0)]
    public void Where_none_has_its_name_from_the_one_in_its_place(SessionLetter letter, int sessions, int place)
    {
        var week = Week(1, sessions: [.. Enumerable.Range(0, sessions).Select(i => Sample.SessionA with { Name = $"Mine {i}" })]);
        Assert.Equal($"Mine {place}", Continuation.Counterpart(week, letter)!.Session.Name);
    }

    [Fact]
    public void From_no_week_and_from_one_without_sessions_nothing_goes_on()
    {
        Assert.Null(Continuation.Counterpart(null, SessionLetter.A));
        Assert.Null(Continuation.Counterpart(Week(1), SessionLetter.A));
    }

    private static Session Named(SessionLetter letter) => Sample.SessionA with { Name = SessionDraft.NameOf(letter) };

    private static PastWeek Week(int number, PhaseKind phase = PhaseKind.MaxStrength, bool deload = false, params Session[] sessions) =>
        new(new SeasonWeek(number, phase, Deload: deload), RunWeek.Empty, [.. sessions.Select(s => new SessionFacts(s, Catalogue))]);
}
