using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Exercises.Search;

namespace RunnerStrength.Web.Pages.Exercises;

/// <summary>One kind of choice as the page shows it.</summary>
public sealed record FilterView(FilterKind Kind, ImmutableArray<OptionView> Options)
{
    public IEnumerable<string> ChosenWords => Options.Where(o => o.IsChosen).Select(o => o.Choice.Words);

    /// <summary>Choices that would find nothing are left out, unless they are made.</summary>
    public static IEnumerable<FilterView> AllOf(CatalogueQuery query, Catalogue catalogue)
    {
        var sets = FilterSets.Of(catalogue);
        var found = sets.Of(catalogue.Search.Places(query.Search));
        for (var place = 0; place < FilterKind.All.Length; place++)
        {
            var options = OptionsOf(query, sets, place, found.And(query.Left(sets, except: place)));
            if (!options.IsEmpty)
                yield return new FilterView(FilterKind.All[place], options);
        }
    }

    /// <param name="rest">What the search and the choices of the other kinds leave.</param>
    private static ImmutableArray<OptionView> OptionsOf(CatalogueQuery query, FilterSets sets, int place, ExerciseSet rest)
    {
        var kind = FilterKind.All[place];
        return
        [
            .. from i in Enumerable.Range(0, kind.Choices.Length)
               let choice = kind.Choices[i]
               let chosen = query.Has(kind, choice)
               let count = rest.CountIn(kind.AddsUp ? query.LeftWith(sets, place, i) : sets.Left(place, [i]))
               where count > 0 || chosen
               select new OptionView(choice, query.Toggled(kind, choice).Address, chosen, kind.AddsUp ? null : count),
        ];
    }
}

/// <summary>A choice, the address that makes it or takes it back, and how many exercises it stands for.</summary>
public sealed record OptionView(FilterChoice Choice, string Address, bool IsChosen, int? Count);
