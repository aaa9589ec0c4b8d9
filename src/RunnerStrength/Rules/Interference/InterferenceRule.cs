using FluentValidation;
using RunnerStrength.Rules.AgeAndExperience;
using RunnerStrength.Rules.Racing;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Interference;

/// <summary>A rule about a session and a run. Its <see cref="Judge"/> is also what the planner places by, so that plan and review cannot disagree.</summary>
public abstract class InterferenceRule : Rule
{
    protected InterferenceRule(RuleCard card)
        : base(card) =>
        ForEach(review => review.Sessions, Check);

    /// <summary>Null where the rule has nothing to say of this pair.</summary>
    public abstract FindingSeverity? Judge(in Encounter encounter);

    /// <summary>What is so, and what would be better.</summary>
    protected abstract string Message(in Encounter encounter, FindingSeverity severity);

    /// <summary>What all findings on one session and one run share: of several the gravest is reported (rule book 0.1).</summary>
    /// <param name="run">Its place among the runs of the week.</param>
    internal static string Pair(ReviewedSession session, int run) => $"{session.Path}|run{run}";

    protected static string Name(Run run) => InterferenceNames.Name(run);

    private void Check(ReviewedSession session, ValidationContext<PlanReview> context)
    {
        var practice = A4TheFirstTwoWeeksArePractice.IsPractice(context.InstanceToValidate.Profile, session.Week.Week.Number);
        var runs = session.Week.Week.Runs.Runs;
        for (var i = 0; i < runs.Length; i++)
        {
            // What stands around the plan's own race is for R6 to R8 to say, in days and not round the week (rule book 4.1).
            if (RaceDays.IsThePlansRace(context.InstanceToValidate.Plan, session.Week.Week, runs[i]))
                continue;
            var encounter = new Encounter(session.Facts, session.Session.StartsAt, runs[i], session.Week.Phase, practice);
            if (Judge(encounter) is { } severity)
                Report(context, severity, session.Path, Message(encounter, severity), Pair(session, i));
        }
    }
}
