using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>How a wish that gave way is told.</summary>
public static class RelaxedWords
{
    public static string Of(Relaxed relaxed) => relaxed.Wish switch
    {
        RelaxedWishes.SessionsPerWeek => $"{relaxed.Given} {(relaxed.Given == "1" ? "session" : "sessions")} instead of {relaxed.Asked}.",
        RelaxedWishes.MinutesPerSession => $"{relaxed.Given} minutes instead of {relaxed.Asked}.",
        RelaxedWishes.WholeBody => $"Not the whole body: {relaxed.Given}.",
        RelaxedWishes.Days when relaxed.Asked == RelaxedWishes.NoWarnings => "Warnings remain.",
        _ => $"{PlainNames.Capital(relaxed.Given)} instead of {relaxed.Asked}.",
    };
}
