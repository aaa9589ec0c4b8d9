using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;
using RunnerStrength.Tests.Rules.Interference;

namespace RunnerStrength.Tests.Planning;

/// <summary>What it costs to move a session, found by moving it.</summary>
public sealed class PossiblePlacesTests
{
    private static readonly TimeOnly Evening = new(18, 0);
    private static readonly Run Quality = Sample.Run(RunKind.Quality, Weekday.Thursday, 18);

    [Fact]
    public void What_a_move_would_bring_is_told_the_gravest_first()
    {
        var place = Place(Weekday.Monday, new WeekTime(Weekday.Thursday, new TimeOnly(15, 0)));

        Assert.NotEmpty(place.New);
        Assert.Contains(place.New, f => f.Rule == "I1");
        Assert.Equal(place.New.OrderBy(f => f.Severity).Select(f => f.Severity), place.New.Select(f => f.Severity));
        Assert.Equal(0, place.Gone);
    }

    [Fact]
    public void And_what_it_would_end_is_counted()
    {
        var place = Place(Weekday.Wednesday, new WeekTime(Weekday.Monday, Evening));

        Assert.Empty(place.New);
        Assert.True(place.Gone > 0);
    }

    [Fact]
    public void Where_it_stands_it_costs_nothing_and_ends_nothing()
    {
        var place = Place(Weekday.Wednesday, new WeekTime(Weekday.Wednesday, Evening));

        Assert.Empty(place.New);
        Assert.Equal(0, place.Gone);
    }

    [Fact]
    public void Every_day_is_tried_at_one_hour()
    {
        var review = Review(Weekday.Monday);

        var days = PossiblePlaces.OfDays(review, Id(review), Evening);

        Assert.Equal(Enum.GetValues<Weekday>(), days.Select(d => d.Start.Day));
        Assert.All(days, day =>
        {
            var alone = PossiblePlaces.At(review, Id(review), day.Start);
            Assert.Equal(Evening, day.Start.Time);
            Assert.Equal(alone.New.AsEnumerable(), day.New);
            Assert.Equal(alone.Gone, day.Gone);
        });
        Assert.Empty(days[(int)Weekday.Monday].New);
        Assert.NotEmpty(days[(int)Weekday.Wednesday].New);
    }

    [Theory]
    [InlineData("I1", null, true)]
    [InlineData("A1", null, true)]
    [InlineData("A3", null, true)]
    [InlineData("A4", null, true)]
    [InlineData("A3", SessionPart.Main, false)]
    [InlineData("S10", null, false)]
    public void Only_what_depends_on_the_place_counts(string rule, SessionPart? part, bool counts) =>
        Assert.Equal(counts, PossiblePlaces.IsAboutPlaces(new Finding(rule, FindingSeverity.Warning, new PlanPath(0, 0, part), "A finding.")));

    [Fact]
    public void What_is_said_of_the_whole_plan_does_not() =>
        Assert.False(PossiblePlaces.IsAboutPlaces(new Finding("A1", FindingSeverity.Advice, PlanPath.WholePlan, "A finding.")));

    private static PossiblePlace Place(Weekday from, WeekTime to)
    {
        var review = Review(from);
        return PossiblePlaces.At(review, Id(review), to);
    }

    private static PlanReview Review(Weekday day) => new(Sample.Week(Stressed.Session(LegStress.Heavy).At(day, 18)).Running(Quality), Catalogue.Shipped);

    private static int Id(PlanReview review) => review.Sessions.Single().Session.Id;
}
