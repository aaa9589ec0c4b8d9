using System.Collections.Immutable;

namespace RunnerStrength.Web.Pages.Exercises;

/// <summary>One kind of choice as the page shows it.</summary>
public sealed record FilterView(FilterKind Kind, ImmutableArray<OptionView> Options)
{
    public IEnumerable<string> ChosenWords => Options.Where(o => o.IsChosen).Select(o => o.Choice.Words);
}

/// <summary>A choice, the address that makes it or takes it back, and how many exercises it stands for.</summary>
public sealed record OptionView(FilterChoice Choice, string Address, bool IsChosen, int? Count);
