using System.Globalization;
using RunnerStrength.Exercises;

namespace RunnerStrength.Tests.Exercises;

public class CatalogueTests
{
    private const string Book = "science/exercises.csv";

    private static readonly Dictionary<Family, int> Rows = new()
    {
        [Family.WalkingLunge] = 10,
        [Family.Squat] = 12,
        [Family.Plank] = 16,
        [Family.PushUp] = 10,
        [Family.BackExtension] = 9,
        [Family.LungeOther] = 6,
        [Family.Hinge] = 13,
        [Family.Hip] = 7,
        [Family.Pull] = 12,
        [Family.PushOther] = 2,
        [Family.CoreOther] = 6,
        [Family.Calf] = 10,
        [Family.Plyometric] = 12,
        [Family.WarmUp] = 18,
        [Family.CoolDown] = 12,
    };

    /// <summary>What the book lacks: who has only dumbbells, a kettlebell or a barbell could not pull.</summary>
    private static readonly HashSet<string> OfOurOwn = new(StringComparer.Ordinal) { "bent-over-row-barbell", "bent-over-row-dumbbell", "kettlebell-row" };

    [Fact]
    public void Every_family_has_all_its_exercises() =>
        Assert.Equal(Rows.OrderBy(r => r.Key), Catalogue.Shipped.All.GroupBy(e => e.Family).ToDictionary(g => g.Key, g => g.Count()).OrderBy(r => r.Key));

    [Fact]
    public void A_file_lies_in_the_folder_of_its_family() =>
        Assert.All(Catalogue.ShippedFiles(), f => Assert.Equal(ExerciseFile.Read(f.Path, f.Text).Family.Token().Replace('_', '-'), f.Path.Split('/')[^2]));

    [SharedDataFact(Book)]
    public void The_facts_are_those_of_the_book()
    {
        var lines = File.ReadAllLines(SharedData.Find(Book)!).Where(l => l.Length > 0).Select(Cells).ToList();
        var head = lines[0];
        Assert.Equal(Catalogue.Shipped.All.Select(e => e.Slug.Value).Except(OfOurOwn).Order(StringComparer.Ordinal), lines.Skip(1).Select(row => row[Array.IndexOf(head, "slug")]).Order(StringComparer.Ordinal));
        foreach (var row in lines.Skip(1))
        {
            string Of(string column) => row[Array.IndexOf(head, column)];
            string[] List(string column) => Of(column).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var exercise = Catalogue.Shipped[Of("slug")];
            Assert.Equal(Of("name"), exercise.Name);
            Assert.Equal(Of("family"), exercise.Family.Token());
            Assert.Equal(Of("pattern"), exercise.Movement.Token());
            Assert.Equal(Of("measure"), exercise.Measure.Token());
            Assert.Equal(List("primary_muscles"), exercise.Primary.Select(m => m.Token()));
            Assert.Equal(List("secondary_muscles"), exercise.Secondary.Select(m => m.Token()));
            Assert.Equal(List("equipment").Where(e => e != "none").Order(StringComparer.Ordinal), exercise.Equipment.Select(e => e.Token()).Order(StringComparer.Ordinal));
            Assert.Equal(Of("level"), exercise.Level.ToString(CultureInfo.InvariantCulture));
            Assert.Equal((Of("default_low"), Of("default_high"), Of("cap")), ($"{exercise.Range.Low}", $"{exercise.Range.High}", $"{exercise.Range.Cap}"));
            Assert.Equal(List("harder").Order(StringComparer.Ordinal), exercise.Harder.Select(h => h.Value).Except(OfOurOwn).Order(StringComparer.Ordinal));
            Assert.Equal(List("ruled_out_by").Order(StringComparer.Ordinal), exercise.RuledOutBy.Select(s => s.Token()).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData(Equipment.Dumbbells)]
    [InlineData(Equipment.Kettlebell)]
    [InlineData(Equipment.Barbell)]
    [InlineData(Equipment.Band)]
    [InlineData(Equipment.Bar)]
    [InlineData(Equipment.Machine)]
    public void One_thing_to_train_with_is_enough_to_pull(Equipment thing) =>
        Assert.Contains(Catalogue.Shipped.All, e => e.Movement == Movement.Pull && e.IsMain && e.Equipment.All(needed => needed == thing));

    [Theory]
    [InlineData("primary: [quads, glutes]", "primary: [quads, glues]", "glues")]
    [InlineData("level: 2", "level: 6", "level")]
    [InlineData("family: squat", "familie: squat", "familie")]
    [InlineData("## Steps", "## Stepps", "Stepps")]
    public void A_broken_file_is_named_with_its_line(string right, string wrong, string word)
    {
        var (path, text) = Catalogue.ShippedFiles().First(f => f.Path.EndsWith("/bodyweight-squat.md", StringComparison.Ordinal));
        Assert.Contains(right, text, StringComparison.Ordinal);

        var problem = Assert.Throws<ExerciseFileException>(() => ExerciseFile.Read(path, text.Replace(right, wrong, StringComparison.Ordinal)));

        var line = text.Split('\n').TakeWhile(l => !l.Contains(right, StringComparison.Ordinal)).Count() + 1;
        Assert.Contains($"bodyweight-squat.md({line})", problem.Message, StringComparison.Ordinal);
        Assert.Contains(word, problem.Message, StringComparison.Ordinal);
    }

    private static string[] Cells(string line)
    {
        var cells = new List<string>();
        var (cell, quoted) = (new System.Text.StringBuilder(), false);
        foreach (var c in line)
        {
            if (c == '"')
                quoted = !quoted;
            else if (c == ',' && !quoted)
                Take();
            else
                cell.Append(c);
        }

        Take();
        return [.. cells];

        void Take()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }
    }
}
