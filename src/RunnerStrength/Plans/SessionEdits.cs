using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Running;

namespace RunnerStrength.Plans;

/// <summary>Whole sessions added, copied, locked, and made for other kit. Every function returns the next plan.</summary>
public static class SessionEdits
{
    private const string Letters = "ABCDEFG";

    private static readonly ExerciseSlug PullWithoutKit = new("back-extension-prone-w");

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

    /// <summary>The same session with other kit: what the kit does not allow gives way to what suits best, with the same sets, reserve and place; what nothing can stand in for stays.</summary>
    /// <param name="words">Where it is for: "at home".</param>
    /// <exception cref="GoneException">The session is no longer there.</exception>
    public static Edit ForKit(Plan plan, int sessionId, Kit kit, string words, Catalogue catalogue)
    {
        var elsewhere = plan with { Profile = plan.Profile with { Kit = kit } };
        var next = elsewhere;
        var session = PlanEdits.Require(plan, sessionId);
        foreach (var (part, block) in session.Blocks)
        {
            for (var i = 0; i < block.Items.Length; i++)
            {
                if (catalogue.Find(block.Items[i].Exercise) is not { } exercise || elsewhere.Profile.AtHand.Covers(exercise.Equipment))
                    continue;
                var taken = PlanEdits.Require(next, sessionId).Blocks.SelectMany(b => b.Block.Items).Select(p => p.Exercise).ToHashSet();
                var best = StandIns(next, next.WeekOf(sessionId)!, exercise, part, catalogue).FirstOrDefault(e => !taken.Contains(e.Slug));
                if (best is not null)
                    next = Swapped(next, sessionId, block.Id, i, best, $"It takes the place of the {exercise.Name} {words}.", catalogue);
            }
        }

        return new(next with { Profile = plan.Profile }, $"{session.Name} made for training {words}");
    }

    /// <summary>What may take an exercise's place, best first. Where nothing is left to pull on, posture work covers the pull (settled point 13 of the rule book).</summary>
    private static IEnumerable<Exercise> StandIns(Plan plan, Week week, Exercise exercise, SessionPart part, Catalogue catalogue)
    {
        var suitable = Neighbours.Of(plan, week, exercise, part, catalogue).Suitable.Select(n => n.Exercise);
        if (exercise.Movement != Movement.Pull || catalogue.Find(PullWithoutKit) is not { } posture)
            return suitable;
        var instead = new Eligibility(plan.Profile, catalogue, week.Number).Allows(posture) ? suitable.Append(posture) : suitable;
        return instead.Concat(Neighbours.Of(plan, week, posture, part, catalogue).Suitable.Select(n => n.Exercise));
    }

    private static Plan Swapped(Plan plan, int sessionId, int blockId, int item, Exercise exercise, string because, Catalogue catalogue)
    {
        var swapped = ExerciseEdits.Swap(plan, sessionId, blockId, item, exercise, catalogue).Plan;
        return swapped.Change(sessionId, s => s.WithBlock(blockId, b => b with { Items = b.Items.SetItem(item, b.Items[item] with { Why = new Reason(null, because) }) }));
    }

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
