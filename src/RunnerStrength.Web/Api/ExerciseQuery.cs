using System.Collections.Immutable;
using System.Globalization;
using RunnerStrength.Exercises;
using RunnerStrength.Exercises.Search;

namespace RunnerStrength.Web.Api;

/// <summary>The query of the list of exercises: family, movement, muscle, level (several widen), equipment (what is at hand), q (searched words). A value that nothing has is an error.</summary>
public sealed class ExerciseQuery
{
    private const int MostLevel = 5;
    private readonly string search;
    private readonly ExerciseFilter filter;

    public ExerciseQuery(IQueryCollection query)
    {
        search = query["q"].ToString().Trim() is var words && words.Length > CatalogueSearch.MostLetters ? words[..CatalogueSearch.MostLetters] : words;
        filter = new ExerciseFilter
        {
            Families = Read<Family>(query, "family"),
            Movements = Read<Movement>(query, "movement"),
            Muscles = Read<Muscle>(query, "muscle"),
            Levels = Levels(query),
            Kit = query.ContainsKey("equipment") ? new Kit(Read<Equipment>(query, "equipment")) : null,
        };
    }

    /// <summary>By field.</summary>
    public Dictionary<string, string[]> Errors { get; } = new(StringComparer.Ordinal);

    public IEnumerable<Exercise> Find(Catalogue catalogue) => catalogue.Search.Find(search).Where(filter.Matches);

    private ImmutableArray<T> Read<T>(IQueryCollection query, string name)
        where T : struct, Enum
    {
        var values = ImmutableArray.CreateBuilder<T>();
        foreach (var word in query[name].Where(w => !string.IsNullOrEmpty(w) && w != EquipmentToken.None))
        {
            if (Tokens.TryParse<T>(word, out var value))
                values.Add(value);
            else
                Errors[name] = [$"'{word}' is not known here."];
        }

        return values.ToImmutable();
    }

    private ImmutableArray<int> Levels(IQueryCollection query)
    {
        var levels = ImmutableArray.CreateBuilder<int>();
        foreach (var word in query["level"].Where(w => !string.IsNullOrEmpty(w)))
        {
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level is >= 1 and <= MostLevel)
                levels.Add(level);
            else
                Errors["level"] = [$"A level is 1 to {MostLevel}."];
        }

        return levels.ToImmutable();
    }
}
