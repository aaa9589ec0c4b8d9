using System.Collections.Immutable;
using RunnerStrength.Exercises;

namespace RunnerStrength.Web.Pages.Exercises;

/// <summary>One kind of choice as the page shows it.</summary>
public sealed record FilterView(FilterKind Kind, ImmutableArray<OptionView> Options)
{
    public IEnumerable<string> ChosenWords => Options.Where(o => o.IsChosen).Select(o => o.Choice.Words);

    /// <summary>Choices that would find nothing are left out, unless they are made.</summary>
    public static IEnumerable<FilterView> AllOf(CatalogueQuery query, Catalogue catalogue)
    {
        var found = catalogue.Search.Find(query.Search);
        foreach (var kind in FilterKind.All)
        {
            ImmutableArray<OptionView> options =
            [
                .. from choice in kind.Choices
                   let chosen = query.Has(kind, choice)
                   let count = found.Count((kind.AddsUp ? chosen ? query : query.Toggled(kind, choice) : query.WithOnly(kind, choice)).ToFilter().Matches)
                   where count > 0 || chosen
                   select new OptionView(choice, query.Toggled(kind, choice).Address, chosen, kind.AddsUp ? null : count),
            ];
            if (!options.IsEmpty)
                yield return new FilterView(kind, options);
        }
    }
}

/// <summary>A choice, the address that makes it or takes it back, and how many exercises it stands for.</summary>
public sealed record OptionView(FilterChoice Choice, string Address, bool IsChosen, int? Count);
