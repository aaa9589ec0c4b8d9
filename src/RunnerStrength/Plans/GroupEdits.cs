using RunnerStrength.Exercises;
using RunnerStrength.Planning;

namespace RunnerStrength.Plans;

/// <summary>Supersets and circuits: exercises of the main part done in turn, round by round.</summary>
public static class GroupEdits
{
    /// <summary>Puts a block and the one after it into one, with the first's rounds and the longer rest.</summary>
    /// <exception cref="GoneException">One of them is no longer there, or they are too many.</exception>
    public static Edit JoinNext(Plan plan, int sessionId, int blockId, Catalogue catalogue)
    {
        var (session, at) = Require(plan, sessionId, blockId);
        if (at + 1 >= session.Main.Length)
            throw new GoneException("There is no exercise after this one.");
        var (first, second) = (session.Main[at], session.Main[at + 1]);
        if (first.Items.Length + second.Items.Length > Block.MaxItems)
            throw new GoneException($"At most {Block.MaxItems} exercises are done in turn.");
        var joined = first with { Items = [.. first.Items, .. second.Items], RestSeconds = Math.Max(first.RestSeconds, second.RestSeconds) };
        var next = plan.Change(sessionId, s => PracticeSets.Refit(s with { Main = s.Main.RemoveAt(at + 1).SetItem(at, joined) }, catalogue));
        return new(next, $"{session.Day}: {first.Items[0].Name} in turn with {second.Items[0].Name}");
    }

    /// <summary>One exercise after the other again, each with the rounds and the rest of the group.</summary>
    /// <exception cref="GoneException">The block is no longer there.</exception>
    public static Edit Split(Plan plan, int sessionId, int blockId, Catalogue catalogue)
    {
        var (session, at) = Require(plan, sessionId, blockId);
        var block = session.Main[at];
        var id = plan.NextId;
        var apart = block.Items.Select((item, i) => block with { Id = i == 0 ? block.Id : id++, Items = [item] });
        var next = plan.Change(sessionId, s => PracticeSets.Refit(s with { Main = s.Main.RemoveAt(at).InsertRange(at, apart) }, catalogue));
        return new(next, $"{session.Day}: {block.Items[0].Name} on its own again");
    }

    /// <summary>Rounds and rest of a group.</summary>
    /// <exception cref="GoneException">The block is no longer there.</exception>
    public static Edit SetRounds(Plan plan, int sessionId, int blockId, int rounds, int restSeconds)
    {
        var (session, at) = Require(plan, sessionId, blockId);
        var block = session.Main[at] with { Rounds = rounds, RestSeconds = restSeconds };
        return new(plan.Change(sessionId, s => s with { Main = s.Main.SetItem(at, block) }), $"{session.Day}: {block.Items[0].Name} and its group, {rounds} rounds");
    }

    private static (Session Session, int At) Require(Plan plan, int sessionId, int blockId)
    {
        var session = PlanEdits.Require(plan, sessionId);
        var block = session.Main.FirstOrDefault(b => b.Id == blockId) ?? throw new GoneException("This exercise is no longer in the session.");
        return (session, session.Main.IndexOf(block));
    }
}
