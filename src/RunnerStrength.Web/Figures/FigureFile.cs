using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using RunnerStrength.Exercises;
using RunnerStrength.Figures;

namespace RunnerStrength.Web.Figures;

/// <summary>One picture of an exercise as it is sent: its address holds the hash of its content, so that browsers may keep it for a year.</summary>
public sealed record FigureFile(string Address, int Width, int Height, byte[] Content, string Version, string StyleHash)
{
    private const int VersionCharacters = 10;
    private static readonly ConcurrentDictionary<(ExerciseSlug, PictureKind), FigureFile> Made = new();

    /// <summary>Null where the exercise has no figure.</summary>
    public static FigureFile? Of(Exercise exercise, PictureKind kind) =>
        ExerciseFigures.Picture(exercise, kind) is { } picture ? Made.GetOrAdd((exercise.Slug, kind), _ => Make(exercise, kind, picture)) : null;

    private static FigureFile Make(Exercise exercise, PictureKind kind, Picture picture)
    {
        var content = Encoding.UTF8.GetBytes(picture.Svg);
        var version = Convert.ToHexStringLower(SHA256.HashData(content))[..VersionCharacters];
        return new FigureFile($"/figures/{exercise.Slug}.svg?kind={kind.Token()}&v={version}", picture.Width, picture.Height, content, version, HashOfStyle(picture.Svg));
    }

    /// <summary>Lets the picture's own style through the policy when it is opened by itself.</summary>
    private static string HashOfStyle(string svg)
    {
        const string open = "<style>";
        var from = svg.IndexOf(open, StringComparison.Ordinal) + open.Length;
        var style = svg[from..svg.IndexOf("</style>", from, StringComparison.Ordinal)];
        return "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
    }
}
