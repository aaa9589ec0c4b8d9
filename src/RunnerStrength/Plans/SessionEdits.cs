using RunnerStrength.Running;

namespace RunnerStrength.Plans;

/// <summary>Whole sessions added, copied and locked. Every function returns the next plan.</summary>
public static class SessionEdits
{
    private const string Letters = "ABCDEFG";

    /// <summary>A session with nothing in it yet.</summary>
    /// <param name="name">Null gives it the next free letter.</param>
    /// <exception cref="GoneException">The week is full.</exception>
    public static Edit Add(Plan plan, int week, Weekday day, TimeOnly start, string? name = null)
    {
        var session = new Session { Id = plan.NextId, Name = name ?? FreeName(PlanEdits.RequireWeek(plan, week)), Day = day, Start = start };
        return new(With(plan, week, session), $"{session.Name} added on {day}");
    }

    /// <summary>A session as it is in a template.</summary>
    /// <exception cref="GoneException">The week is full.</exception>
    public static Edit AddFrom(Plan plan, int week, Session template, Weekday day, TimeOnly start)
    {
        var session = template.Numbered(plan.NextId) with { Day = day, Start = start, Locked = false };
        return new(With(plan, week, session), $"{session.Name} added on {day}");
    }

    /// <summary>The same session once more on another day.</summary>
    /// <param name="week">Null for the session's own.</param>
    /// <exception cref="GoneException">The session is no longer there, or the week is full.</exception>
    public static Edit Copy(Plan plan, int sessionId, Weekday day, TimeOnly start, int? week = null)
    {
        var original = PlanEdits.Require(plan, sessionId);
        var own = plan.WeekOf(sessionId)!.Number;
        var copy = original.Numbered(plan.NextId) with { Day = day, Start = start, Locked = false };
        return new(With(plan, week ?? own, copy), $"{original.Name} copied to {day}{(week is { } other && other != own ? $" of week {other}" : "")}");
    }

    /// <summary>Whether planning anew leaves the session as it is.</summary>
    /// <exception cref="GoneException">The session is no longer there.</exception>
    public static Edit SetLock(Plan plan, int sessionId, bool locked)
    {
        var session = PlanEdits.Require(plan, sessionId);
        return new(plan.Change(sessionId, s => s with { Locked = locked }), $"{session.Name} {(locked ? "locked" : "unlocked")}");
    }

    /// <summary>Whether planning anew leaves one exercise in its session.</summary>
    /// <exception cref="GoneException">The exercise is no longer there.</exception>
    public static Edit SetLock(Plan plan, int sessionId, int blockId, bool locked)
    {
        var session = PlanEdits.Require(plan, sessionId);
        var block = session.Main.FirstOrDefault(b => b.Id == blockId) ?? throw new GoneException("This exercise is no longer in the session.");
        return new(plan.Change(sessionId, s => s with { Main = s.Main.Replace(block, block with { Locked = locked }) }), $"{session.Day}: {block.Items[0].Name} {(locked ? "locked" : "unlocked")}");
    }

    /// <summary>Whether planning anew leaves a day as it is.</summary>
    /// <param name="week">Its number.</param>
    public static Edit SetLock(Plan plan, int week, Weekday day, bool locked) => new(
        plan.InWeeks(w => w.Number != week ? w : w with { LockedDays = [.. w.LockedDays.Remove(day).Concat(locked ? [day] : []).Order()] }),
        $"{day} {(locked ? "locked" : "unlocked")}");

    private static Plan With(Plan plan, int week, Session session)
    {
        if (PlanEdits.RequireWeek(plan, week).Sessions.Length >= Week.MaxSessions)
            throw new GoneException($"A week holds at most {Week.MaxSessions} sessions.");
        return plan.InWeeks(w => w.Number == week ? w with { Sessions = w.Sessions.Add(session) } : w);
    }

    private static string FreeName(Week week)
    {
        var names = week.Sessions.Select(s => s.Name).ToHashSet(StringComparer.Ordinal);
        return Letters.Select(l => $"Strength {l}").FirstOrDefault(name => !names.Contains(name)) ?? "Strength";
    }
}
