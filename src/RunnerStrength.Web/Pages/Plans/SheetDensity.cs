using System.Collections.Immutable;
using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>How small a sheet is set so that it stays on one page: its height in each of three sizes of type, reckoned from its words.</summary>
/// <remarks>
/// A server has no printer to ask. The sizes (type in points, the rest in millimetres) are those of <c>print.css</c> and change with them; letters are as wide as in
/// DejaVu Sans, a wide font, so that most sheets come out shorter than reckoned. Scripts with wider letters are not allowed for.
/// </remarks>
public static class SheetDensity
{
    /// <summary>What the shorter of the two papers (Letter) has between its margins, mm, less 2 for what the reckoning misses.</summary>
    private const double PageHeight = 259;

    private const double DrillsWidth = 180;
    private const double DoseWidth = 48;
    private const double NameWidth = 55;
    private const double FullWidth = 185;
    private const double BulletWidth = 3;
    private const double DrillGap = 1.3;
    private const double ExerciseGap = 2;
    private const int BoxesInARow = 2;

    /// <summary>The width of a drill's picture with the space beside it, in parts of its height.</summary>
    private const double DrillFigureShare = 1.9;

    private const double TitleLeading = 1.15;
    private const double Point = 0.3528;

    /// <summary>Widths of a letter on average, in parts of the size of the type.</summary>
    private const double PlainLetter = 0.51;
    private const double BoldLetter = 0.59;

    private static readonly ImmutableArray<SheetType> Types =
    [
        new("", Title: 20, Name: 11.5, NameLeading: 1.2, Dose: 11, Body: 10.5, Leading: 1.35, Small: 9, SmallLeading: 1.25, Figure: 17, DrillFigure: 11, DrillColumns: 2, Box: 9.5, Fixed: 81),
        new("paper-dense", Title: 16, Name: 10, NameLeading: 1.2, Dose: 10, Body: 9.5, Leading: 1.25, Small: 8, SmallLeading: 1.2, Figure: 14, DrillFigure: 11, DrillColumns: 2, Box: 8, Fixed: 75),
        new("paper-densest", Title: 14, Name: 9, NameLeading: 1.2, Dose: 9, Body: 8.5, Leading: 1.2, Small: 7.2, SmallLeading: 1.15, Figure: 11.5, DrillFigure: 9, DrillColumns: 3, Box: 7, Fixed: 62),
    ];

    /// <summary>The class of the largest type in which the sheet fits. Only a runner who adds many exercises of their own gets past the densest.</summary>
    /// <param name="session">What is on the sheet.</param>
    /// <param name="own">The runner's own notes on exercises, by slug.</param>
    public static string Of(ReviewedSession session, ImmutableDictionary<string, string> own) =>
        Types.FirstOrDefault(type => Height(type, session, own) <= PageHeight, Types[^1]).Class;

    private static double Height(SheetType type, ReviewedSession session, ImmutableDictionary<string, string> own) =>
        type.Fixed
        + (Lines(session.Session.Name, type.Title, BoldLetter, FullWidth) - 1) * type.Title * TitleLeading * Point
        + Lines(session.Session.Note, type.Body, PlainLetter, FullWidth) * type.BodyLine
        + Drills(type, [.. session.Facts.WarmUp.Select(i => Drill(type, i, own))])
        + Drills(type, [.. session.Facts.CoolDown.Select(i => Drill(type, i, own))])
        + session.Facts.Main.Sum(i => Exercise(type, i, own));

    /// <summary>Two columns are filled one after the other and made as even as they can be; three are rows.</summary>
    private static double Drills(SheetType type, ImmutableArray<double> heights) => type.DrillColumns == 2
        ? Enumerable.Range(0, heights.Length + 1).Min(split => Math.Max(heights[..split].Sum(), heights[split..].Sum()))
        : heights.Chunk(type.DrillColumns).Sum(row => row.Max());

    private static double Drill(SheetType type, SessionItem item, ImmutableDictionary<string, string> own)
    {
        var width = (DrillsWidth / type.DrillColumns) - (type.DrillFigure * DrillFigureShare);
        var words = Lines($"[x] {item.Prescription.Name} {PlanWords.Amount(item.Block, item.Prescription)}", type.Body, BoldLetter, width) * type.BodyLine
            + Lines(string.Join("; ", item.Exercise.Text.Cues.Take(2)), type.Small, PlainLetter, width) * type.SmallLine
            + Notes(type, item, own, width);
        return Math.Max(words, type.DrillFigure) + DrillGap;
    }

    private static double Exercise(SheetType type, SessionItem item, ImmutableDictionary<string, string> own)
    {
        var prescription = item.Prescription;
        var left = Lines(prescription.Name, type.Name, BoldLetter, NameWidth) * type.Name * type.NameLeading * Point
            + item.Exercise.Text.Cues.Take(2).Sum(cue => Lines(cue, type.Small, PlainLetter, NameWidth - BulletWidth)) * type.SmallLine
            + (prescription.InsteadOf is { } replaced ? Lines($"Instead of the {replaced.Name}: {replaced.Because}.", type.Small, PlainLetter, NameWidth) * type.SmallLine : 0)
            + Notes(type, item, own, NameWidth);
        string?[] effort =
        [
            PlanWords.Effort(item), prescription.Tempo is { } tempo ? PlanWords.Pace(tempo) : null,
            prescription.Ramp.Length > 0 ? $"lighter first: {PlanWords.Ramp(prescription)}" : null,
        ];
        var middle = (item.Block.IsSuperset ? type.BodyLine : 0)
            + Lines(PlanWords.Amount(item.Block, prescription), type.Dose, BoldLetter, DoseWidth) * type.Dose * type.Leading * Point
            + effort.Sum(words => Lines(words, type.Small, PlainLetter, DoseWidth)) * type.SmallLine;
        var right = (item.Sets + BoxesInARow - 1) / BoxesInARow * type.Box + (item.Sets > 1 ? type.SmallLine : 0);
        return Math.Max(Math.Max(left, middle), Math.Max(right, type.Figure)) + ExerciseGap;
    }

    private static double Notes(SheetType type, SessionItem item, ImmutableDictionary<string, string> own, double width) =>
        (Lines(item.Prescription.Note, type.Body, PlainLetter, width) + Lines(own.GetValueOrDefault(item.Exercise.Slug.Value) is { } note ? $"Mine: {note}" : null, type.Body, PlainLetter, width)) * type.BodyLine;

    /// <summary>The lines that words take between two edges: broken where the runner broke them, at spaces, and within a word that is longer than a line.</summary>
    private static int Lines(string? text, double size, double letter, double width)
    {
        var room = (int)(width / (size * letter * Point));
        return string.IsNullOrEmpty(text) ? 0 : text.Split('\n').Sum(line => Wrapped(line, room));
    }

    private static int Wrapped(string line, int room)
    {
        var (lines, used) = (1, 0);
        foreach (var word in line.Split(' '))
        {
            if (used > 0 && used + word.Length > room)
                (lines, used) = (lines + 1, 0);
            used += word.Length;
            if (used > room)
                (lines, used) = (lines + ((used - 1) / room), ((used - 1) % room) + 1);
            used++;
        }

        return lines;
    }

    /// <param name="Fixed">What every sheet has: its head, the banner, captions, lines to write on and the foot, mm.</param>
    /// <param name="Box">A row of boxes, mm.</param>
    private sealed record SheetType(
        string Class, double Title, double Name, double NameLeading, double Dose, double Body, double Leading, double Small, double SmallLeading,
        double Figure, double DrillFigure, int DrillColumns, double Box, double Fixed)
    {
        public double BodyLine => Body * Leading * Point;

        public double SmallLine => Small * SmallLeading * Point;
    }
}
