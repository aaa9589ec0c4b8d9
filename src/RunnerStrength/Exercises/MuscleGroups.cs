namespace RunnerStrength.Exercises;

/// <summary>How muscles are gathered into the nine groups whose weekly sets are counted (table 2.3).</summary>
public static class MuscleGroups
{
    public const decimal FirstPrimaryShare = 1m;
    public const decimal OtherPrimaryShare = 0.5m;
    public const decimal SecondaryShare = 0.25m;

    /// <summary>Null for muscles that no range of table 2.3 counts.</summary>
    public static MuscleGroup? Group(this Muscle muscle) => muscle switch
    {
        Muscle.Quads => MuscleGroup.Quads,
        Muscle.Glutes => MuscleGroup.Glutes,
        Muscle.Hamstrings => MuscleGroup.Hamstrings,
        Muscle.Calves or Muscle.Soleus => MuscleGroup.Calves,
        Muscle.HipAbductors or Muscle.Adductors => MuscleGroup.HipAbductorsAndAdductors,
        Muscle.Pectorals => MuscleGroup.Pectorals,
        Muscle.Lats or Muscle.UpperBack => MuscleGroup.LatsAndUpperBack,
        Muscle.Abdominals or Muscle.Obliques or Muscle.Core => MuscleGroup.AbdominalsAndObliques,
        Muscle.SpinalExtensors => MuscleGroup.SpinalExtensors,
        _ => null,
    };

    /// <summary>The share of one set that each group gets: its highest single share, once (rule book 0.3).</summary>
    public static IReadOnlyDictionary<MuscleGroup, decimal> Shares(this Exercise exercise)
    {
        var shares = new Dictionary<MuscleGroup, decimal>();
        for (var i = 0; i < exercise.Primary.Length; i++)
            Raise(shares, exercise.Primary[i], i == 0 ? FirstPrimaryShare : OtherPrimaryShare);
        foreach (var muscle in exercise.Secondary)
            Raise(shares, muscle, SecondaryShare);
        return shares;
    }

    private static void Raise(Dictionary<MuscleGroup, decimal> shares, Muscle muscle, decimal share)
    {
        if (muscle.Group() is { } group && shares.GetValueOrDefault(group) < share)
            shares[group] = share;
    }
}
