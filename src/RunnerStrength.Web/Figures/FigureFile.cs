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
    private static readonly ConcurrentDictionary<string, FigureFile> Sheets = new();

    /// <summary>Null where the exercise has no figure.</summary>
    public static FigureFile? Of(Exercise exercise, PictureKind kind) =>
        ExerciseFigures.Picture(exercise, kind) is { } picture ? Made.GetOrAdd((exercise.Slug, kind), _ => Written($"/figures/{exercise.Slug}.svg?kind={kind.Token()}&", picture)) : null;

    /// <summary>The stills of a family in one file; null where it has none.</summary>
    public static FigureFile? SheetOf(Family family, Catalogue catalogue) =>
        Sheet($"/figures/families/{family.Token()}.svg?", () => catalogue.All.Where(e => e.Family == family));

    /// <summary>The stills of the first page in one file.</summary>
    public static FigureFile? SheetOfFaces(Catalogue catalogue) => Sheet("/figures/faces.svg?", () => FamilyFace.All.Select(face => catalogue[face.Slug]));

    private static FigureFile? Sheet(string address, Func<IEnumerable<Exercise>> exercises)
    {
        if (Sheets.TryGetValue(address, out var made))
            return made;
        var stills = exercises()
            .Select(e => (Name: $"{e.Slug}", Still: ExerciseFigures.Picture(e, PictureKind.Still)))
            .Where(p => p.Still is not null).Select(p => (p.Name, p.Still!)).ToList();
        return stills.Count == 0 ? null : Sheets.GetOrAdd(address, _ => Written(address, FigureSheet.Of(stills)));
    }

    private static FigureFile Written(string address, Picture picture)
    {
        var content = Encoding.UTF8.GetBytes(picture.Svg);
        var version = Convert.ToHexStringLower(SHA256.HashData(content))[..VersionCharacters];
        return new FigureFile($"{address}v={version}", picture.Width, picture.Height, content, version, HashOfStyle(picture.Svg));
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
