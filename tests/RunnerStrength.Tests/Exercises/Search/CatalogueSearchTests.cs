using RunnerStrength.Exercises;
using RunnerStrength.Exercises.Search;

namespace RunnerStrength.Tests.Exercises.Search;

public sealed class CatalogueSearchTests
{
    private static readonly Catalogue Shipped = Catalogue.Shipped;

    [Fact]
    public void Nothing_typed_finds_everything_in_the_order_of_the_catalogue() =>
        Assert.Equal(Shipped.All.AsEnumerable(), Shipped.Search.Find("  "));

    [Fact]
    public void Single_leg_finds_what_works_one_leg_at_a_time_and_names_come_first()
    {
        var found = Slugs("single leg");
        Assert.Contains("single-leg-pogo", found);
        Assert.Contains("walking-lunge", found);
        var lastByName = found.FindLastIndex(s => Shipped[s].Name.Contains("single-leg", StringComparison.OrdinalIgnoreCase));
        var firstByFact = found.FindIndex(s => !Shipped[s].Name.Contains("single-leg", StringComparison.OrdinalIgnoreCase));
        Assert.True(lastByName < firstByFact, $"{found[lastByName]} stands after {found[firstByFact]}");
    }

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("\uFDD0 plank")]
    [InlineData("\uD800plank")]
    [InlineData("\uDBFF\uDFFF")]
    public void What_is_no_character_is_passed_over(string typed) => Assert.NotNull(Slugs(typed));

    [Fact]
    public void Core_finds_planks_and_carries_although_no_name_says_core()
    {
        var found = Slugs("core");
        Assert.Contains("plank-forearm", found);
        Assert.Contains("dead-bug", found);
        Assert.Contains("suitcase-carry", found);
        Assert.DoesNotContain("calf-raise-double", found);
    }

    [Theory]
    [InlineData("kettle bell")]
    [InlineData("kettlebell")]
    [InlineData("Kettle-Bell")]
    [InlineData("kettle bel")]
    [InlineData("ketlebell")]
    public void A_kettlebell_is_found_however_it_is_written(string typed)
    {
        var found = Slugs(typed);
        Assert.Contains("kettlebell-swing", found);
        Assert.Contains("kettlebell-deadlift", found);
        Assert.DoesNotContain("plank-forearm", found);
    }

    [Theory]
    [InlineData("push up")]
    [InlineData("pushup")]
    [InlineData("push-up")]
    [InlineData("press up")]
    public void A_push_up_is_found_however_it_is_written(string typed) => Assert.Contains("push-up", Slugs(typed));

    [Theory]
    [InlineData("squaat", "an added letter")]
    [InlineData("sqat", "a letter left out")]
    [InlineData("squit", "a changed letter")]
    [InlineData("sqaut", "swapped neighbours")]
    public void One_slip_is_forgiven(string typed, string slip) => Assert.True(Slugs(typed).Contains("bodyweight-squat"), slip);

    [Theory]
    [InlineData("sqtua")]
    [InlineData("skwatt")]
    public void Two_slips_are_not_forgiven(string typed) => Assert.DoesNotContain("bodyweight-squat", Slugs(typed));

    [Fact]
    public void Each_word_is_forgiven_its_own_slip() => Assert.Equal("walking-lunge", Slugs("wakling lunfe")[0]);

    [Fact]
    public void A_word_of_three_letters_is_not_forgiven() => Assert.Empty(Slugs("rpw"));

    [Fact]
    public void Every_word_must_be_met()
    {
        var found = Slugs("dumbbell lunge");
        Assert.Equal("walking-lunge-dumbbell", found[0]);
        Assert.DoesNotContain("walking-lunge", found);
        Assert.Empty(Slugs("plank trampoline"));
    }

    [Fact]
    public void The_beginning_of_a_word_is_enough() => Assert.Contains("copenhagen-side-plank", Slugs("copenh"));

    [Fact]
    public void The_shortest_name_with_the_word_stands_first() => Assert.Equal("push-up", Slugs("push-up")[0]);

    [Fact]
    public void A_name_with_a_slip_stands_after_a_fact_without_one()
    {
        var found = Slugs("band");
        Assert.Contains("Band", Shipped[found[0]].Name, StringComparison.OrdinalIgnoreCase);
        Assert.All(found.Take(found.Count / 2), slug => Assert.True(Shipped[slug].UsesBand));
    }

    [Fact]
    public void Words_that_tell_nothing_are_ignored() => Assert.Equal(Slugs("calves"), Slugs("exercises for my calves"));

    [Fact]
    public void An_overlong_search_is_cut_and_answered() => Assert.Empty(Slugs(new string('x', 5000) + string.Concat(Enumerable.Repeat(" plank", 5000))));

    [Fact]
    public void Every_exercise_is_found_by_its_own_name() =>
        Assert.All(Shipped.All, exercise => Assert.Contains(exercise.Slug.Value, Slugs(exercise.Name)));

    [Fact]
    public void Every_word_of_four_letters_in_every_name_is_found_with_any_two_neighbours_swapped() =>
        Assert.All(Shipped.All, exercise => Assert.All(
            SearchWords.Of(exercise.Name).Where(w => w.Length >= 4).SelectMany(Swaps),
            typed => Assert.Contains(exercise.Slug.Value, Slugs(typed))));

    private static IEnumerable<string> Swaps(string word) =>
        Enumerable.Range(0, word.Length - 1).Select(i => word[..i] + word[i + 1] + word[i] + word[(i + 2)..]);

    private static List<string> Slugs(string typed) => [.. Shipped.Search.Find(typed).Select(e => e.Slug.Value)];
}
