using RunnerStrength.Exercises;

namespace RunnerStrength.Web.Figures;

/// <summary>A picture of an exercise on a page.</summary>
/// <param name="Alt">Empty where the words beside it say the same.</param>
/// <param name="AtOnce">Whether it is loaded before it comes into sight, as on paper.</param>
/// <param name="Sheet">The file of its family that the picture is taken from, in a list of many.</param>
public sealed record FigureView(Exercise Exercise, PictureKind Kind, string Alt = "", bool AtOnce = false, FigureFile? Sheet = null)
{
    public FigureFile? File => FigureFile.Of(Exercise, Kind);

    public string? Address => Sheet is null ? File?.Address : $"{Sheet.Address}#{Exercise.Slug}";
}
