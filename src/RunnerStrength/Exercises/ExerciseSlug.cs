using System.Text.RegularExpressions;

namespace RunnerStrength.Exercises;

/// <summary>The permanent name of an exercise in URLs, plans and files: lower-case words joined by hyphens, at most 80 characters.</summary>
public readonly partial record struct ExerciseSlug : IComparable<ExerciseSlug>
{
    public const int MaxLength = 80;

    private readonly string? value;

    /// <exception cref="FormatException">The text is not a slug.</exception>
    public ExerciseSlug(string text)
    {
        if (!IsSlug(text))
            throw new FormatException($"'{text}' is not an exercise slug (lower-case letters, digits and single hyphens).");
        value = text;
    }

    public string Value => value ?? "";

    public static bool TryParse(string? text, out ExerciseSlug slug)
    {
        slug = default;
        if (!IsSlug(text))
            return false;
        slug = new ExerciseSlug(text!);
        return true;
    }

    public int CompareTo(ExerciseSlug other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    private static bool IsSlug(string? text) => text is { Length: > 0 and <= MaxLength } && Pattern().IsMatch(text);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
