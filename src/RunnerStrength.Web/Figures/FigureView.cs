using RunnerStrength.Exercises;

namespace RunnerStrength.Web.Figures;

/// <summary>A picture of an exercise on a page.</summary>
/// <param name="Alt">Empty where the words beside it say the same.</param>
/// <param name="AtOnce">Whether it is loaded before it comes into sight, as on paper.</param>
public sealed record FigureView(Exercise Exercise, PictureKind Kind, string Alt = "", bool AtOnce = false)
{
    public FigureFile? File => FigureFile.Of(Exercise, Kind);
}
