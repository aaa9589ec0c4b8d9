using System.Collections.Concurrent;
using System.Collections.Immutable;
using RunnerStrength.Figures;

namespace RunnerStrength.Exercises;

public enum PictureKind
{
    Still, Strip, Loop, GreyStill, GreyStrip,
}

/// <summary>The pictures of the shipped exercises, drawn when first asked for.</summary>
public static class ExerciseFigures
{
    private const string Extension = ".pose.yml";
    private static readonly ConcurrentDictionary<(ExerciseSlug, PictureKind), Picture> Drawn = new();
    private static readonly Lazy<ImmutableSortedDictionary<string, Figure>> Figures = new(() =>
        Files().ToImmutableSortedDictionary(f => SlugOf(f.Path), f => PoseFile.Read(f.Path, f.Text), StringComparer.Ordinal));

    /// <summary>Null for an exercise that has no pose file, such as a runner's own.</summary>
    public static Figure? Find(ExerciseSlug slug) => Figures.Value.GetValueOrDefault(slug.ToString());

    /// <summary>Path and text of every pose file, in the order of their paths.</summary>
    public static IEnumerable<(string Path, string Text)> Files() => Catalogue.ShippedFiles(Extension);

    public static Picture? Picture(Exercise exercise, PictureKind kind) =>
        Find(exercise.Slug) is { } figure ? Drawn.GetOrAdd((exercise.Slug, kind), _ => Draw(figure, exercise, kind)) : null;

    public static Picture Draw(Figure figure, Exercise exercise, PictureKind kind) => kind switch
    {
        PictureKind.Still => FigureSvg.Still(figure, CaptionOf(exercise, figure)),
        PictureKind.Strip => FigureSvg.Strip(figure, CaptionOf(exercise, figure)),
        PictureKind.Loop => FigureSvg.Loop(figure, CaptionOf(exercise, figure)),
        PictureKind.GreyStill => FigureSvg.Still(figure, CaptionOf(exercise, figure), grey: true),
        _ => FigureSvg.Strip(figure, CaptionOf(exercise, figure), grey: true),
    };

    public static ImmutableArray<Highlight> HighlightsOf(Exercise exercise) =>
    [
        .. exercise.Secondary.Except(exercise.Primary).SelectMany(m => m.Patches()).Select(p => new Highlight(p, Helps: true)),
        .. exercise.Primary.SelectMany(m => m.Patches()).Select(p => new Highlight(p, Helps: false)),
    ];

    private static Caption CaptionOf(Exercise exercise, Figure figure) => new(
        exercise.Name,
        $"{(figure.IsHold ? "The position held" : "Beginning and end of the movement")}, seen from {(figure.View == View.Above ? "above" : "the " + figure.View.Words())}. Working: {string.Join(", ", exercise.Primary.Select(m => m.Plain()))}.",
        HighlightsOf(exercise));

    private static string SlugOf(string path) => Path.GetFileName(path)[..^Extension.Length];
}
