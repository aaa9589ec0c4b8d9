using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Racing;

/// <summary>R6 (stub until the chapter's rules arrive).</summary>
public static class R6TheLastHeavySession
{
    public static FindingSeverity? Judge(SessionFacts facts, int daysBefore, RaceDistance distance)
    {
        var group = distance <= RaceDistance.TenK ? 0 : distance == RaceDistance.Half ? 1 : 2;
        int[,] ok = { { 4, 3, 3 }, { 5, 4, 3 }, { 7, 5, 3 } };
        int[,] error = { { 2, 1, 1 }, { 3, 2, 1 }, { 4, 3, 1 } };
        var column = facts.Stress >= LegStress.Heavy || facts.IsPlyometric ? 0 : facts.Stress == LegStress.Moderate ? 1 : 2;
        var more = facts.Stress == LegStress.HeavyFresh ? 2 : 0;
        return daysBefore >= ok[group, column] + more ? null : daysBefore <= error[group, column] + more ? FindingSeverity.Error : FindingSeverity.Warning;
    }
}
