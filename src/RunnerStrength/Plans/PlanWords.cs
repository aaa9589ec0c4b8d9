using System.Globalization;
using RunnerStrength.Running;

namespace RunnerStrength.Plans;

/// <summary>Numbers of a plan as a runner reads them.</summary>
public static class PlanWords
{
    private const int SecondsAsMinutesFrom = 120;

    /// <summary>"1 set", "2 sets": for words that take an s.</summary>
    public static string Count(decimal count, string one) => string.Create(CultureInfo.InvariantCulture, $"{count} {one}{(count == 1 ? "" : "s")}");

    /// <summary>"2 × 8-12 reps each side", "30 s".</summary>
    public static string Amount(Block block, Prescription prescription) =>
        block.Rounds == 1 ? prescription.Dose.Words : $"{block.Rounds} × {prescription.Dose.Words}";

    /// <summary>"weight by feel, 3 reps in reserve"; empty where nothing is asked for.</summary>
    public static string Effort(SessionItem item, WeightUnit unit = WeightUnit.Kilograms) =>
        string.Join(", ", new[] { item.Part == SessionPart.Main ? item.Prescription.Load.WordsIn(unit) : null, Reserve(item.Prescription.Rir) }.OfType<string>());

    /// <summary>"3 reps in reserve".</summary>
    public static string? Reserve(int? rir) => rir switch
    {
        null => null,
        0 => "no reps in reserve",
        1 => "1 rep in reserve",
        _ => $"{rir} reps in reserve",
    };

    /// <summary>"90 s", "2 min", "2 min 30 s".</summary>
    public static string Rest(int seconds) => (seconds / 60, seconds % 60) switch
    {
        _ when seconds < SecondsAsMinutesFrom => $"{seconds} s",
        (var minutes, 0) => $"{minutes} min",
        var (minutes, rest) => $"{minutes} min {rest} s",
    };

    /// <summary>"40 % × 5, 60 % × 3".</summary>
    public static string Ramp(Prescription prescription) =>
        string.Join(", ", prescription.Ramp.Select(r => $"{r.PercentOfWorking} % × {r.Reps}"));

    /// <summary>"2 s down, 1 s pause, 1 s up".</summary>
    public static string Pace(Tempo tempo) => string.Join(", ", new[] { (tempo.Down, "down"), (tempo.Pause, "pause"), (tempo.Up, "up") }.Where(p => p.Item1 > 0).Select(p => $"{p.Item1} s {p.Item2}"));

    /// <summary>"18:00".</summary>
    public static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>How long a part of a session takes: "14 min", "1 min" for anything shorter, "0 min" where nothing is in it.</summary>
    public static string PartMinutes(int seconds) => $"{(seconds == 0 ? 0 : Math.Max(1, (int)Math.Round(seconds / 60.0)))} min";

    /// <summary>"4:05" for 245 seconds.</summary>
    public static string MinutesAndSeconds(int seconds) => string.Create(CultureInfo.InvariantCulture, $"{seconds / 60}:{seconds % 60:00}");

    /// <summary>"Quality run", "Race".</summary>
    public static string Title(Run run) => run.Class == RunKind.Race ? "Race" : $"{Exercises.PlainNames.Capital(run.Class.Words())} run";

    /// <summary>"Week 3.", "Weeks 3 to 5 and 9.", in their order.</summary>
    public static string Weeks(IReadOnlyList<int> weeks)
    {
        var runs = new List<(int From, int To)>();
        foreach (var week in weeks)
        {
            if (runs.Count > 0 && runs[^1].To == week - 1)
                runs[^1] = (runs[^1].From, week);
            else
                runs.Add((week, week));
        }

        var parts = runs.ConvertAll(r => r.From == r.To ? $"{r.From}" : r.To == r.From + 1 ? $"{r.From} and {r.To}" : $"{r.From} to {r.To}");
        return $"{(weeks.Count == 1 ? "Week" : "Weeks")} {string.Join(", ", parts)}.";
    }

    /// <summary>"light leg work", "heavy leg work".</summary>
    public static string Stress(LegStress stress) => stress == LegStress.HeavyFresh ? "very heavy leg work" : $"{stress.Words()} leg work";
}
