using RunnerStrength.Plans;
using RunnerStrength.Rules.Interference;

namespace RunnerStrength.Rules.Doses;

/// <summary>Hours from a session to the next key run, for the rules about how close to the limit its sets may go.</summary>
internal static class RunGaps
{
    /// <summary>Whether a key run starts within a number of hours after the session's end.</summary>
    public static bool KeyRunWithin(ReviewedSession session, int hours) =>
        HoursToRun.After(session.Facts, session.Week.Week.Runs) is { } next && next.Minutes < Hours.Minutes(hours);
}
