using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using RunnerStrength.Exercises;
using RunnerStrength.Exercises.Search;
using RunnerStrength.Web.Pages.Exercises;

namespace RunnerStrength.Web.Tests.Pages.Exercises;

/// <summary>What is counted by sets is what the filter says of each exercise.</summary>
public sealed class FilterSetsTests
{
    private const int Queries = 400;
    private const int Seed = 11;

    private static readonly string[] Searches = ["", "", "calf", "single leg", "kettle bell", "sqaut"];

    private static Catalogue Shipped => Catalogue.Shipped;

    [Fact]
    public void Whatever_is_chosen_the_list_is_what_the_filter_matches()
    {
        foreach (var query in RandomQueries())
            Assert.Equal(Matching(query).AsEnumerable(), new CatalogueAnswer(query, Shipped).Found);
    }

    [Fact]
    public void Every_number_beside_a_choice_is_what_it_would_find()
    {
        foreach (var query in RandomQueries().Take(Queries / 10))
        {
            foreach (var (kind, options) in new CatalogueAnswer(query, Shipped).Filters)
            {
                foreach (var choice in kind.Choices)
                {
                    var alone = kind.Choices.Where(c => query.Chosen.Contains((kind, c))).Aggregate(query, (q, c) => q.Toggled(kind, c)).Toggled(kind, choice);
                    var expected = Matching(kind.AddsUp && !query.Chosen.Contains((kind, choice)) ? query.Toggled(kind, choice) : kind.AddsUp ? query : alone).Length;
                    var shown = options.FirstOrDefault(o => o.Choice == choice);
                    Assert.Equal((choice, expected > 0 || query.Chosen.Contains((kind, choice))), (choice, shown is not null));
                    Assert.Equal((choice, kind.AddsUp ? null : expected), (choice, shown is null && !kind.AddsUp ? 0 : shown?.Count));
                }
            }
        }
    }

    private static ImmutableArray<Exercise> Matching(CatalogueQuery query)
    {
        var filter = query.Chosen.GroupBy(c => c.Kind, c => c.Choice.Token).Aggregate(new ExerciseFilter(), (all, kind) => kind.Key.Apply(all, [.. kind]));
        return [.. Shipped.Search.Find(query.Search).Where(filter.Matches)];
    }

    private static IEnumerable<CatalogueQuery> RandomQueries()
    {
        var random = new Random(Seed);
        for (var i = 0; i < Queries; i++)
        {
            var query = FilterKind.All.Where(_ => random.Next(3) == 0).ToDictionary(
                kind => kind.Name,
                kind => new StringValues([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => kind.Choices[random.Next(kind.Choices.Length)].Token)]),
                StringComparer.Ordinal);
            query["q"] = Searches[random.Next(Searches.Length)];
            yield return CatalogueQuery.Of(new QueryCollection(query));
        }
    }
}
