using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Rules.Progression;

public sealed class P13FewNewMovesTests
{
    private static readonly Session Squats = Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", rir: 4));
    private static readonly Session Other = Sample.SessionA.WithMain(Sample.Sets("push-up"));

    [Theory]
    [InlineData(2, 4, false)]
    [InlineData(3, 4, true)]
    [InlineData(2, 3, true)]
    public void A_new_leg_exercise_begins_with_few_easy_sets(int sets, int rir, bool said)
    {
        var found = new[] { Other, Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: sets, rir: rir)) }.ToPlan().By("P13");

        Assert.Equal(said, found.Count > 0);
        Assert.All(found, f => Assert.Equal((FindingSeverity.Warning, 0), (f.Severity, f.Path.Item!.Value)));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void What_was_not_done_for_two_weeks_is_new_again(int weeksWithout, bool said)
    {
        var hard = Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: 3, rir: 3));
        var weeks = new[] { Squats }.Concat(Enumerable.Repeat(Other, weeksWithout)).Append(hard);

        Assert.Equal(said, weeks.ToPlan().By("P13").Count > 0);
    }

    [Fact]
    public void Only_legs_and_only_their_first_session_are_asked()
    {
        var hard = Sample.SessionB.WithMain(Sample.Sets("bodyweight-squat", sets: 3, rir: 3));
        Assert.Empty(new[] { (Squats, Other.At(hard.Day, 18)), (Squats, hard) }.ToPlan().By("P13"));
        Assert.Empty(new[] { Squats, Sample.SessionA.WithMain(Sample.Sets("band-row", sets: 3, rir: 2), Sample.Sets("bodyweight-squat", rir: 4)) }.ToPlan().By("P13"));
    }

    [Fact]
    public void In_the_first_week_nothing_is_new() =>
        Assert.Empty(new[] { Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: 3, rir: 1)) }.ToPlan().By("P13"));
}
