namespace RunnerStrength.Rules;

/// <summary>What the chapters of the book are about; a rule's code begins with its chapter's letter.</summary>
public static class RuleChapters
{
    public static string Title(char chapter) => chapter switch
    {
        'S' => "How a session is built",
        'D' => "How much and how hard",
        'F' => "The whole body",
        'I' => "Beside your running",
        'P' => "Getting stronger",
        'R' => "Towards a race",
        'M' => "Discomfort and health",
        'A' => "Age and experience",
        'L' => "Loads",
        _ => throw new ArgumentOutOfRangeException(nameof(chapter), chapter, "The book has no such chapter."),
    };
}
