using AngleSharp.Html.Dom;
using RunnerStrength.Running;

namespace RunnerStrength.Web.Tests.Pages.Plans;

/// <summary>Answers to the form of a new plan.</summary>
public static class Answers
{
    /// <summary>The runner of 34 with five runs, two sessions at 18:00, dumbbells and a band, and a sore wrist.</summary>
    public static void Intermediate(IHtmlFormElement form) => form
        .Run(Weekday.Tuesday, "07:00", "60", RunKind.Quality)
        .Run(Weekday.Wednesday, "07:00", "45", RunKind.Easy)
        .Run(Weekday.Thursday, "07:00", "45", RunKind.Easy)
        .Run(Weekday.Saturday, "08:00", "110", RunKind.Long)
        .Run(Weekday.Sunday, "07:00", "40", RunKind.Easy)
        .Fill("Input.Experience", "Intermediate").Fill("Input.Sessions", "2").Fill("Input.Minutes", "45").Fill("Input.Start", "18:00")
        .Fill("Input.Kit", "Dumbbells").Fill("Input.Kit", "Band")
        .Fill("Input.Discomforts[0]", "3").Fill("Input.Age", "34");

    /// <summary>The same runner with every question of the form answered.</summary>
    public static void Everything(IHtmlFormElement form)
    {
        Intermediate(form);
        form.Run(Weekday.Tuesday, "12:30", "20", RunKind.Easy, second: true)
            .Fill("Input.StartsOn", "2026-12-07")
            .Fill("Input.DaysOut", "Monday").Fill("Input.DaysOut", "Friday")
            .Fill("Input.NewRunner", "true")
            .Fill("Input.Discomforts[6]", "1")
            .Fill("Input.Conditions", "Postpartum").Fill("Input.WeeksSinceBirth", "40")
            .Fill("Input.Health.Answers[0]", "true").Fill("Input.Health.Answers[2]", "false").Fill("Input.Health.Answers[9]", "true")
            .Fill("Input.Health.ProfessionalAgreed", "true");
    }

    /// <summary>The same runner, up to a half marathon on the Sunday of the sixth week.</summary>
    public static void SixWeeks(IHtmlFormElement form)
    {
        Intermediate(form);
        form.Fill("Input.Ahead", "race").Fill("Input.RaceOn", "2027-01-03").Fill("Input.RaceOver", "Half");
    }

    public static IHtmlFormElement Run(this IHtmlFormElement form, Weekday day, string start, string minutes, RunKind kind, bool second = false, string rows = "Input.Runs.Rows")
    {
        var row = $"{rows}[{((int)day * 2) + (second ? 1 : 0)}]";
        return form.Fill($"{row}.Kind", $"{kind}").Fill($"{row}.Start", start).Fill($"{row}.Minutes", minutes);
    }
}
