using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Planning;

public sealed class RecommendationTests
{
    [Theory]
    [InlineData(Experience.Novice, 3, 2, 45)]
    [InlineData(Experience.Intermediate, 3, 3, 35)]
    [InlineData(Experience.Intermediate, 4, 2, 45)]
    public void Sessions_and_minutes_follow_the_running_week(Experience experience, int runs, int sessions, int minutes)
    {
        var week = new RunWeek(Enum.GetValues<Weekday>().Take(runs).Select(d => new Run(d, new TimeOnly(7, 0), 45, RunKind.Easy)));
        var proposal = Recommendation.For(new RunnerProfile { Experience = experience }, week, Catalogue.Shipped);
        Assert.Equal((sessions, minutes, sessions), (proposal.Sessions, proposal.Minutes, proposal.Starts.Length));
    }

    [Theory]
    [InlineData(3, 2)]
    [InlineData(4, 1)]
    public void Four_key_runs_leave_one_session(int keyRuns, int most)
    {
        var week = new RunWeek(new[] { Weekday.Monday, Weekday.Wednesday, Weekday.Friday, Weekday.Sunday }.Take(keyRuns).Select(d => new Run(d, new TimeOnly(7, 0), 45, RunKind.Quality)));
        Assert.True(Recommendation.For(new RunnerProfile { Experience = Experience.Advanced, Age = 30 }, week, Catalogue.Shipped).Sessions <= most + (keyRuns < 4 ? 1 : 0));
        if (keyRuns == 4)
            Assert.Equal(1, Recommendation.For(new RunnerProfile(), week, Catalogue.Shipped).Sessions);
    }

    [Fact]
    public void Every_proposal_has_its_reasons_and_they_name_rules_of_the_book()
    {
        for (var seed = 0; seed < SampleSize.OfAFixedSeed(40); seed++)
        {
            var request = new RandomRunners(seed).Next();
            var proposal = Recommendation.For(request.Profile, request.Runs, Catalogue.Shipped);
            Assert.Equal(3, proposal.Reasons.Length);
            Assert.All(proposal.Reasons, r => Assert.NotNull(RuleBook.Find(r.Rule!)));
            Assert.InRange(proposal.Sessions, 1, 3);
        }
    }

    [Fact]
    public void An_hour_that_does_not_do_takes_no_session_away() =>
        Assert.Equal(2, Recommendation.For(new RunnerProfile { SessionStart = new TimeOnly(23, 30) }, RunWeek.Empty, Catalogue.Shipped).Sessions);

    [Fact]
    public void Fewer_sessions_than_we_would_want_say_what_is_in_the_way()
    {
        var profile = new RunnerProfile { Age = 15, UnavailableDays = [.. Enum.GetValues<Weekday>().Except([Weekday.Monday, Weekday.Tuesday])] };
        Assert.StartsWith("1 a week and not 2. Under 18 a day lies between", Recommendation.For(profile, RunWeek.Empty, Catalogue.Shipped).Reasons[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_compared_layouts_are_priced_as_the_planner_prices_them_and_none_beats_its_choice()
    {
        for (var seed = 0; seed < SampleSize.OfAFixedSeed(60); seed++)
        {
            var request = new RandomRunners(seed).Next();
            var review = new PlanReview(new Planner(Catalogue.Shipped).Plan(request), Catalogue.Shipped);
            if (review.Weeks[0].Sessions.IsEmpty)
                continue;
            var now = PlacementOptions.Now(review, review.Weeks[0]);
            Assert.False(now.IsImpossible);
            foreach (var option in PlacementOptions.Best(review, review.Weeks[0], 3))
                Assert.False(review.Plan.Relaxed.IsEmpty && now.IsWorseThan(option.Price), $"seed {seed}: {option.Price} beats {now}");
        }
    }
}
