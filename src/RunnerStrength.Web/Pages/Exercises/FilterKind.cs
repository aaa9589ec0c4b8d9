using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Exercises.Search;
using RunnerStrength.Plans;

namespace RunnerStrength.Web.Pages.Exercises;

/// <summary>One choice as it stands in an address and on the page.</summary>
public sealed record FilterChoice(string Token, string Words);

/// <summary>What several choices of a kind mean together.</summary>
public enum Together
{
    /// <summary>Any of them.</summary>
    Widen,

    /// <summary>All of them.</summary>
    Narrow,

    /// <summary>Nothing that needs another one.</summary>
    AtHand,
}

/// <summary>One kind of choice: its name in the address, its heading, its choices, and what they mean for the filter.</summary>
public sealed record FilterKind(string Name, string Title, ImmutableArray<FilterChoice> Choices, Func<ExerciseFilter, IReadOnlyList<string>, ExerciseFilter> Apply, Together Together = Together.Widen)
{
    public const string NoKit = "none";
    private const int HighestLevel = 5;

    /// <summary>Several choices are all at hand or all avoided, so that none of them has a number of its own.</summary>
    public bool AddsUp => Together != Together.Widen;

    public static ImmutableArray<FilterKind> All { get; } =
    [
        Of<Family>("family", "Family", PlainNames.Title, (filter, values) => filter with { Families = values }),
        new("part", "Where in a session",
            [new("warm_up", "Warm-up"), new("main", "Main part"), new("cool_down", "Cool-down")],
            (filter, tokens) => filter with { Parts = Parse<SessionPart>(tokens) }),
        new("equipment", "Equipment I have",
            [new(NoKit, "Nothing"), .. Enum.GetValues<Equipment>().Where(e => !Kit.Home.Has(e)).Select(e => new FilterChoice(e.Token(), PlainNames.Capital(e.Words())))],
            (filter, tokens) => filter with { Kit = new Kit(Parse<Equipment>(tokens.Where(t => t != NoKit))) },
            Together.AtHand),
        new("level", "Level",
            [.. Enumerable.Range(1, HighestLevel).Select(n => new FilterChoice($"{n}", LevelWords(n)))],
            (filter, tokens) => filter with { Levels = [.. tokens.Select(int.Parse)] }),
        Of<Movement>("movement", "Movement", m => PlainNames.Capital(m.Plain()), (filter, values) => filter with { Movements = values }),
        Of<Muscle>("muscle", "Main muscle", m => PlainNames.Capital(m.Plain()), (filter, values) => filter with { Muscles = values }),
        Of<Site>("avoid", "Discomfort to avoid", s => PlainNames.Capital(s.Plain()), (filter, values) => filter with { Avoid = values }, Together.Narrow),
    ];

    public static string LevelWords(int level) => level switch
    {
        1 => "1, anyone",
        2 => "2, early weeks",
        3 => "3, steady basics",
        4 => "4, experienced",
        _ => "5, advanced",
    };

    private static FilterKind Of<T>(string name, string title, Func<T, string> words, Func<ExerciseFilter, ImmutableArray<T>, ExerciseFilter> apply, Together together = Together.Widen)
        where T : struct, Enum =>
        new(name, title, [.. Enum.GetValues<T>().Select(v => new FilterChoice(v.Token(), words(v)))], (filter, tokens) => apply(filter, Parse<T>(tokens)), together);

    private static ImmutableArray<T> Parse<T>(IEnumerable<string> tokens)
        where T : struct, Enum => [.. tokens.Select(Tokens.Parse<T>)];
}
