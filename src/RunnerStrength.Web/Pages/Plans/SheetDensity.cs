using RunnerStrength.Rules;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>How small a sheet is set so that it stays on one page, from what is on it.</summary>
public static class SheetDensity
{
    private const int LinesOfAMainExercise = 5;
    private const int LinesOfADrill = 2;
    private const int BoxesInARow = 3;
    private const int DenseFrom = 45;
    private const int DensestFrom = 62;

    /// <summary>Only a runner who adds many exercises of their own gets past the densest.</summary>
    public static string Of(ReviewedSession session)
    {
        var boxRows = session.Facts.Main.Sum(i => (i.Sets - 1) / BoxesInARow);
        var lines = (session.Facts.Main.Length * LinesOfAMainExercise) + ((session.Items.Length - session.Facts.Main.Length) * LinesOfADrill) + (boxRows * 2)
            + session.Items.Count(i => i.Prescription.Note is not null) + (session.Session.Note is null ? 0 : 2);
        return lines >= DensestFrom ? "paper-densest" : lines >= DenseFrom ? "paper-dense" : "";
    }
}
