using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using RunnerStrength.Exercises.Search;

namespace RunnerStrength.Exercises;

/// <summary>All exercises that a plan may use, with the ladder between them. Immutable; the web builds one from its store.</summary>
public sealed class Catalogue
{
    private static readonly Lazy<Catalogue> LazyShipped = new(() => new Catalogue(ShippedFiles().Select(f => ExerciseFile.Read(f.Path, f.Text))));

    private readonly FrozenDictionary<ExerciseSlug, Exercise> bySlug;
    private readonly FrozenDictionary<ExerciseSlug, ImmutableArray<Exercise>> easier;
    private readonly Lazy<CatalogueSearch> search;

    /// <exception cref="ArgumentException">A slug stands twice, or a harder neighbour is unknown.</exception>
    public Catalogue(IEnumerable<Exercise> exercises)
    {
        All = [.. exercises.OrderBy(e => e.Family).ThenBy(e => e.Level).ThenBy(e => e.Slug)];
        search = new(() => new CatalogueSearch(All));
        bySlug = All.ToFrozenDictionary(e => e.Slug);
        foreach (var (exercise, harder) in All.SelectMany(e => e.Harder, (e, h) => (e, h)))
        {
            if (!bySlug.ContainsKey(harder))
                throw new ArgumentException($"'{exercise.Slug}' names the harder neighbour '{harder}', which is not in the catalogue.", nameof(exercises));
        }

        easier = All.SelectMany(e => e.Harder, (e, h) => (e, h))
            .GroupBy(pair => pair.h, pair => pair.e)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
    }

    /// <summary>The exercises that ship with the product, read from the files embedded in this assembly.</summary>
    public static Catalogue Shipped => LazyShipped.Value;

    /// <summary>By family, level and slug.</summary>
    public ImmutableArray<Exercise> All { get; }

    /// <summary>Made when first asked for.</summary>
    public CatalogueSearch Search => search.Value;

    public Exercise? Find(ExerciseSlug slug) => bySlug.GetValueOrDefault(slug);

    /// <exception cref="KeyNotFoundException">No such exercise.</exception>
    public Exercise this[ExerciseSlug slug] =>
        Find(slug) ?? throw new KeyNotFoundException($"There is no exercise '{slug}'.");

    public Exercise this[string slug] => this[new ExerciseSlug(slug)];

    public ImmutableArray<Exercise> EasierThan(Exercise exercise) => easier.GetValueOrDefault(exercise.Slug, []);

    public ImmutableArray<Exercise> HarderThan(Exercise exercise) => [.. exercise.Harder.Select(slug => this[slug])];

    /// <summary>This catalogue with further exercises, such as a runner's own or those of a plan from elsewhere.</summary>
    public Catalogue With(IEnumerable<Exercise> more) => new(All.Concat(more));

    /// <summary>Path and text of every shipped file, in the order of their paths.</summary>
    public static IEnumerable<(string Path, string Text)> ShippedFiles(string extension = ".md")
    {
        var assembly = typeof(Catalogue).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(extension, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            yield return (name, ReadAll(assembly, name));
    }

    private static string ReadAll(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
