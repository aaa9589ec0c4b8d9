using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;

namespace RunnerStrength.Planning;

/// <summary>The practice sets of a session after a runner changed its exercises: the first loaded exercise of each movement has them (rule S4), no other.</summary>
public static class PracticeSets
{
    public static Session Refit(Session session, Catalogue catalogue)
    {
        var prepared = new HashSet<Movement>();
        var ramps = new Queue<ImmutableArray<RampSet>>(new SessionFacts(session, catalogue).Main.Select(item => RampOf(item, prepared)));
        return session with
        {
            Main = [.. session.Main.Select(block => block with { Items = [.. block.Items.Select(item => item with { Ramp = ramps.Dequeue() })] })],
        };
    }

    private static ImmutableArray<RampSet> RampOf(SessionItem item, HashSet<Movement> prepared) =>
        item.ShareOfMax is { } share && Dosing.RampFor(share) is { Length: > 0 } ramp && prepared.Add(item.Exercise.Movement) ? ramp : [];
}
