using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Web.Pages;

/// <summary>The week that a first visitor is shown: what the planner makes of an ordinary runner.</summary>
public static class ExampleWeek
{
    public const string Runner = "A runner of 34 with some strength training, a pair of dumbbells, a band and a mat, who runs five times a week and can spare two evenings.";

    private static readonly DateOnly AnyMonday = new(2026, 11, 30);

    private static readonly PlanRequest Request = new(
        new RunnerProfile
        {
            Experience = Experience.Intermediate,
            Age = 34,
            SessionsPerWeek = 2,
            MinutesPerSession = 45,
            SessionStart = new TimeOnly(18, 0),
            Kit = new Kit([Equipment.Dumbbells, Equipment.Band]),
        },
        new RunWeek(
        [
            new Run(Weekday.Tuesday, new TimeOnly(7, 0), 60, RunKind.Quality),
            new Run(Weekday.Wednesday, new TimeOnly(7, 0), 45, RunKind.Easy),
            new Run(Weekday.Thursday, new TimeOnly(7, 0), 45, RunKind.Easy),
            new Run(Weekday.Saturday, new TimeOnly(8, 0), 110, RunKind.Long),
            new Run(Weekday.Sunday, new TimeOnly(7, 0), 40, RunKind.Easy),
        ]),
        AnyMonday);

    public static PlanReview Of(Catalogue catalogue) => new(new Planner(catalogue).Plan(Request), catalogue);
}
