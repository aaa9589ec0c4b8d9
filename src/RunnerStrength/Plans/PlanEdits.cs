using RunnerStrength.Running;

namespace RunnerStrength.Plans;

/// <summary>Changes to a plan and its sessions. Every function returns the next plan; none changes the one it is given.</summary>
public static class PlanEdits
{
    public static Edit Rename(Plan plan, string name) => new(plan with { Name = name }, $"Renamed to \"{name.Trim()}\"");

    public static Edit AnswerHealth(Plan plan, HealthGate answers) => new(plan with { Health = answers }, "Health questions answered");

    public static Edit MarkReady(Plan plan) => new(plan with { MarkedReady = true }, "Marked as ready");

    public static Edit MarkDraft(Plan plan) => new(plan with { MarkedReady = false }, "Marked as a draft again");

    /// <summary>Keeps a warning with a reason, or replaces the reason it was kept for.</summary>
    public static Edit Keep(Plan plan, KeptWarning kept) => new(
        plan with { Kept = [.. plan.Kept.Where(k => !IsSame(k, kept)), kept] },
        $"Kept {kept.Rule}: {kept.Because}");

    public static Edit DoNotKeep(Plan plan, KeptWarning kept) => new(
        plan with { Kept = [.. plan.Kept.Where(k => !IsSame(k, kept))] },
        $"No longer kept: {kept.Rule}");

    /// <summary>Moves a session in its week.</summary>
    /// <param name="andLater">Whether the sessions that stand for it in the later weeks of its phase move as well.</param>
    /// <exception cref="GoneException">The session is no longer there.</exception>
    public static Edit Move(Plan plan, int sessionId, Weekday day, TimeOnly start, bool andLater = false)
    {
        var session = Require(plan, sessionId);
        var moved = andLater ? SameSessions.Later(plan, sessionId).Prepend(session) : [session];
        return new(
            moved.Aggregate(plan, (p, each) => p.Change(each.Id, s => s with { Day = day, Start = start })),
            $"{session.Name}: {session.Day} {session.Start:HH\\:mm} moved to {day} {start:HH\\:mm}{SameSessions.Words(andLater)}");
    }

    /// <summary>Moves several sessions at once.</summary>
    /// <exception cref="GoneException">One of the sessions is no longer there.</exception>
    public static Edit Arrange(Plan plan, IEnumerable<(int SessionId, WeekTime Start)> starts)
    {
        var moved = starts.ToList();
        var next = moved.Aggregate(plan, (p, m) => Move(p, m.SessionId, m.Start.Day, m.Start.Time).Plan);
        return new(next, $"Sessions moved to {string.Join(" and ", moved.Select(m => $"{m.Start.Day} {m.Start.Time:HH\\:mm}"))}");
    }

    /// <exception cref="GoneException">The session is no longer there.</exception>
    public static Edit RemoveSession(Plan plan, int sessionId)
    {
        var session = Require(plan, sessionId);
        var weeks = plan.InWeeks(w => w with { Sessions = [.. w.Sessions.Where(s => s.Id != sessionId)] });
        return new(weeks, $"{session.Name} on {session.Day} removed");
    }

    /// <exception cref="GoneException">The session is no longer there.</exception>
    public static Edit SetSessionNote(Plan plan, int sessionId, string? name, string? note)
    {
        var session = Require(plan, sessionId);
        return new(plan.Change(sessionId, s => s with { Name = name ?? s.Name, Note = note }), $"{session.Day}: name and note of the session");
    }

    public static Edit SetRuns(Plan plan, WeekSpan weeks, RunWeek runs) => new(
        plan.InWeeks(w => !weeks.Holds(w) ? w : w with { Runs = w.Number > weeks.First && plan.RaceDayIn(w) is not null ? plan.Race!.InWeek(plan.DateOf(w, default), runs, isOwn: false) : runs }),
        weeks.AndLater ? "Runs of the week and of all later ones changed" : "Runs of the week changed");

    /// <exception cref="GoneException">The week is no longer there.</exception>
    public static Week RequireWeek(Plan plan, int number) =>
        plan.FindWeek(number) ?? throw new GoneException("This week is no longer in the plan.");

    /// <exception cref="GoneException">The session is no longer there.</exception>
    public static Session Require(Plan plan, int sessionId) =>
        plan.FindSession(sessionId) ?? throw new GoneException("This session is no longer in the plan.");

    /// <summary>The plan with one session changed.</summary>
    public static Plan Change(this Plan plan, int sessionId, Func<Session, Session> change) =>
        plan.InWeeks(w => w.Sessions.Any(s => s.Id == sessionId)
            ? w with { Sessions = [.. w.Sessions.Select(s => s.Id == sessionId ? change(s) : s)] }
            : w);

    /// <summary>The plan with every week changed.</summary>
    internal static Plan InWeeks(this Plan plan, Func<Week, Week> change) =>
        plan with { Phases = [.. plan.Phases.Select(p => p with { Weeks = [.. p.Weeks.Select(change)] })] };

    private static bool IsSame(KeptWarning one, KeptWarning other) =>
        one with { Because = "" } == other with { Because = "" };
}
