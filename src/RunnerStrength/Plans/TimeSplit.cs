namespace RunnerStrength.Plans;

/// <summary>Where the seconds of a session go (rule S10); all of them together are <see cref="SessionFacts.Seconds"/>.</summary>
/// <param name="Practice">Lighter practice sets with their pauses.</param>
/// <param name="Work">Working sets of the main part.</param>
/// <param name="SideChanges">From the left to the right side, and between the exercises of a superset.</param>
/// <param name="SetUp">From one main exercise to the next.</param>
public sealed record TimeSplit(int WarmUp, int Practice, int Work, int SideChanges, int Rest, int SetUp, int CoolDown)
{
    public int Total => WarmUp + Practice + Work + SideChanges + Rest + SetUp + CoolDown;

    public static TimeSplit Of(SessionFacts facts)
    {
        var main = facts.Session.Main;
        var sides = facts.Main.Sum(i => i.Sets * i.SideChangeSeconds) + main.Sum(b => b.Rounds * SessionFacts.InSuperset * (b.Items.Length - 1));
        var practice = facts.Main.Sum(i => i.RampSeconds);
        var rest = main.Sum(b => (b.Rounds - 1) * b.RestSeconds);
        var work = facts.Main.Sum(i => i.Sets * (i.WorkSeconds - i.SideChangeSeconds));
        return new TimeSplit(facts.WarmUpSeconds, practice, work, sides, rest, facts.MainSeconds - practice - work - sides - rest, facts.CoolDownSeconds);
    }
}
