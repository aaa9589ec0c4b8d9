using System.Collections.Immutable;
using System.Globalization;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>How sheets are printed, from the address: with figures or without, larger type, A4, Letter or the printer's own size, boxes for several dates.</summary>
public sealed record PaperChoice(bool Figures, bool Large, string? Size, int Weeks)
{
    public const int SeveralWeeks = 4;

    /// <summary>What may be chosen; otherwise it is the printer's own.</summary>
    public static readonly ImmutableArray<string> Sizes = ["a4", "letter"];

    public static PaperChoice Of(IQueryCollection query) => new(
        Figures: query["figures"] != "off",
        Large: query["type"] == "large",
        Size: Sizes.FirstOrDefault(size => query["size"] == size),
        Weeks: int.TryParse(query["weeks"], NumberStyles.None, CultureInfo.InvariantCulture, out var weeks) && weeks == SeveralWeeks ? SeveralWeeks : 1);

    public string Classes => string.Join(' ', new[] { Figures ? null : "paper-plain", Large ? "paper-large" : null, Size is null ? null : $"paper-{Size}", Weeks > 1 ? "paper-weeks" : null }.OfType<string>());
}
