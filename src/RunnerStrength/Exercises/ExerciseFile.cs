using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace RunnerStrength.Exercises;

/// <summary>Reads one exercise file: YAML front matter with the facts, then Markdown sections.</summary>
public static class ExerciseFile
{
    /// <param name="path">Shown in errors; its last part without <c>.md</c> is the slug.</param>
    /// <exception cref="ExerciseFileException">The file is broken; the message names path and line.</exception>
    public static Exercise Read(string path, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var end = Array.IndexOf(lines, "---", 1);
        if (lines[0] != "---" || end < 0)
            throw new ExerciseFileException(path, 1, "the file must begin with front matter between two lines '---'");
        var facts = ReadFacts(path, string.Join('\n', lines[1..end]));
        var sections = new Sections(path, lines, end + 1);
        try
        {
            return facts.ToExercise(SlugOf(path), sections.ToText());
        }
        catch (Exception problem) when (problem is FormatException or ArgumentException)
        {
            throw new ExerciseFileException(path, LineOf(lines, end, problem.Message), problem.Message);
        }
    }

    private static ExerciseSlug SlugOf(string path) => new(Path.GetFileNameWithoutExtension(path));

    private static Facts ReadFacts(string path, string yaml)
    {
        try
        {
            return Deserializer().Deserialize<Facts>(yaml) ?? throw new ExerciseFileException(path, 1, "the front matter is empty");
        }
        catch (YamlException problem)
        {
            throw new ExerciseFileException(path, (int)problem.Start.Line + 1, problem.InnerException?.Message ?? problem.Message);
        }
    }

    private static IDeserializer Deserializer() => new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .WithDuplicateKeyChecking()
        .Build();

    /// <summary>The front matter's line that holds the quoted value of a message, so that an error points at its cause.</summary>
    private static int LineOf(string[] lines, int end, string message)
    {
        var quoted = message.Split('\'') is { Length: >= 3 } parts ? parts[1] : null;
        var line = quoted is null ? -1 : Array.FindIndex(lines, 1, end - 1, l => l.Contains(quoted, StringComparison.Ordinal));
        return line < 0 ? 2 : line + 1;
    }

    private sealed class Facts
    {
        public string Name { get; set; } = "";
        public List<string> Places { get; set; } = [];
        public string Family { get; set; } = "";
        public string Pattern { get; set; } = "";
        public string Region { get; set; } = "full";
        public string Position { get; set; } = "standing";
        public string Laterality { get; set; } = "bilateral";
        public List<string> Primary { get; set; } = [];
        public List<string> Secondary { get; set; } = [];
        public List<string> Equipment { get; set; } = [];
        public string Measure { get; set; } = "";
        public int Level { get; set; }
        public int Low { get; set; }
        public int High { get; set; }
        public int Cap { get; set; }
        public string ContactsPerUnit { get; set; } = "0";
        public int SecondsPerUnit { get; set; }
        public List<string> Harder { get; set; } = [];
        public List<string> RuledOutBy { get; set; } = [];
        public List<string> ExcludedConditions { get; set; } = [];
        public string Tier { get; set; } = "core";

        public Exercise ToExercise(ExerciseSlug slug, ExerciseText text) => new()
        {
            Slug = slug,
            Name = Name.Length > 0 ? Name : throw new FormatException("'name' is missing"),
            Family = Tokens.Parse<Family>(Family),
            Movement = Tokens.Parse<Movement>(Pattern),
            Measure = Tokens.Parse<Measure>(Measure),
            Places = Places.Count > 0 ? [.. Places.Select(PlaceOf)] : throw new FormatException("'places' is missing"),
            Region = Tokens.Parse<BodyRegion>(Region),
            Position = Tokens.Parse<Position>(Position),
            Unilateral = Laterality switch
            {
                "unilateral" => true,
                "bilateral" => false,
                _ => throw new FormatException($"'{Laterality}' is not a laterality (unilateral or bilateral)"),
            },
            Primary = Primary.Count > 0 ? All<Muscle>(Primary) : throw new FormatException("'primary' is missing"),
            Secondary = All<Muscle>(Secondary),
            Equipment = new Kit(All<Equipment>(Equipment)),
            Level = Level is >= 1 and <= 5 ? Level : throw new FormatException($"'level: {Level}' must be 1 to 5"),
            Range = new UnitRange(Low, High, Cap),
            ContactsPerUnit = decimal.Parse(ContactsPerUnit, CultureInfo.InvariantCulture),
            SecondsPerUnit = SecondsPerUnit >= 1 ? SecondsPerUnit : throw new FormatException("'seconds_per_unit' must be at least 1"),
            Harder = [.. Harder.Select(s => new ExerciseSlug(s))],
            RuledOutBy = All<Site>(RuledOutBy),
            Exclusions = All<Exclusion>(ExcludedConditions),
            Tier = Tokens.Parse<Tier>(Tier),
            Text = text,
        };

        private static ImmutableArray<T> All<T>(List<string> tokens)
            where T : struct, Enum => [.. tokens.Select(Tokens.Parse<T>)];

        /// <summary>A place is written <c>warm_up/raise</c>, as a folder in a session.</summary>
        private static Place PlaceOf(string text) => Tokens.Parse<Place>(text.Replace('/', '_'));
    }

    /// <summary>The Markdown body, cut at its second-level headings.</summary>
    private sealed class Sections
    {
        private static readonly string[] Headings = ["Why", "Set-up", "Steps", "Breathing", "Cues", "Mistakes", "Move on", "Avoid"];
        private readonly Dictionary<string, List<string>> sections = new(StringComparer.Ordinal);

        public Sections(string path, string[] lines, int start)
        {
            List<string>? current = null;
            for (var i = start; i < lines.Length; i++)
            {
                var line = lines[i].Trim();
                if (line.StartsWith("## ", StringComparison.Ordinal))
                {
                    var heading = line[3..];
                    if (!Headings.Contains(heading) || sections.ContainsKey(heading))
                        throw new ExerciseFileException(path, i + 1, $"'{heading}' is not a heading, or stands twice; known are {string.Join(", ", Headings)}");
                    sections[heading] = current = [];
                }
                else if (line.Length > 0)
                {
                    (current ?? throw new ExerciseFileException(path, i + 1, "text before the first '## ' heading")).Add(line);
                }
            }
        }

        public ExerciseText ToText() => new()
        {
            Why = Prose("Why"),
            SetUp = Prose("Set-up"),
            Steps = List("Steps"),
            Breathing = Prose("Breathing"),
            Cues = List("Cues"),
            Mistakes = List("Mistakes"),
            MoveOn = Prose("Move on"),
            Avoid = Prose("Avoid"),
        };

        private string Prose(string heading) => string.Join(' ', Lines(heading));

        private ImmutableArray<string> List(string heading) => [.. Lines(heading).Select(Unmarked)];

        private List<string> Lines(string heading) => sections.TryGetValue(heading, out var lines) ? lines : [];

        /// <summary>The line without its list mark: "- " or "3. ".</summary>
        private static string Unmarked(string line)
        {
            var mark = line.IndexOf(' ', StringComparison.Ordinal);
            return mark > 0 && (line[..mark] == "-" || (line[mark - 1] == '.' && line[..(mark - 1)].All(char.IsAsciiDigit))) ? line[(mark + 1)..].Trim() : line;
        }
    }
}

/// <summary>An exercise file that can't be read; the message names the file and the line.</summary>
public sealed class ExerciseFileException(string path, int line, string problem)
    : Exception($"{path}({line}): {problem}")
{
    public string File { get; } = path;

    public int Line { get; } = line;
}
