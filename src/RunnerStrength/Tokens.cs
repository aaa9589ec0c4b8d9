using System.Collections.Frozen;
using System.Text.Json;

namespace RunnerStrength;

/// <summary>The one spelling of an enum value in text files, forms and URLs: snake_case, read without regard to case, hyphens and underscores.</summary>
public static class Tokens
{
    /// <summary>The snake_case token of a value: <c>CoreAntiExtension</c> is <c>core_anti_extension</c>.</summary>
    public static string Token<T>(this T value)
        where T : struct, Enum => Table<T>.Names[value];

    /// <summary>The value in words: <c>LowBack</c> is "low back".</summary>
    public static string Words<T>(this T value)
        where T : struct, Enum => Table<T>.Names[value].Replace('_', ' ');

    /// <summary>Reads <c>low_back</c>, <c>low-back</c>, <c>lowBack</c> and <c>LowBack</c> alike.</summary>
    public static bool TryParse<T>(string? text, out T value)
        where T : struct, Enum
    {
        value = default;
        return text is { Length: > 0 and <= 64 } && Table<T>.Values.TryGetValue(Bare(text), out value);
    }

    /// <exception cref="FormatException">The token is not one of <typeparamref name="T"/>.</exception>
    public static T Parse<T>(string text)
        where T : struct, Enum => TryParse<T>(text, out var value)
            ? value
            : throw new FormatException($"'{text}' is not a {typeof(T).Name}; known are {string.Join(", ", Table<T>.Names.Values)}.");

    private static string Bare(string text) =>
        text.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Names =
            Enum.GetValues<T>().ToFrozenDictionary(v => v, v => JsonNamingPolicy.SnakeCaseLower.ConvertName(v.ToString()));

        public static readonly FrozenDictionary<string, T> Values =
            Names.ToFrozenDictionary(pair => Bare(pair.Value), pair => pair.Key, StringComparer.Ordinal);
    }
}
