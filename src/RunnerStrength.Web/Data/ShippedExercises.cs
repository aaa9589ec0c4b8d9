using RunnerStrength.Exercises;

namespace RunnerStrength.Web.Data;

/// <summary>The exercises of the shipped files, by path and text. A text that the store has just so need not be read again; one that can't be read is not here.</summary>
public sealed class ShippedExercises
{
    private readonly Dictionary<string, Exercise> exercises;

    private ShippedExercises(Dictionary<string, Exercise> exercises) => this.exercises = exercises;

    public static ShippedExercises Read()
    {
        var read = new Dictionary<string, Exercise>(StringComparer.Ordinal);
        foreach (var (path, text) in Catalogue.ShippedFiles())
        {
            if (ReadOrNull(path, text) is { } exercise)
                read[Key(path, text)] = exercise;
        }

        return new(read);
    }

    public Exercise? Find(string path, string text) => exercises.GetValueOrDefault(Key(path, text));

    private static string Key(string path, string text) => $"{path}\n{text}";

    private static Exercise? ReadOrNull(string path, string text)
    {
        try
        {
            return ExerciseFile.Read(path, text);
        }
        catch (Exception broken) when (broken is ExerciseFileException or FormatException)
        {
            return null;
        }
    }
}
