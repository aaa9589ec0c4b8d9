using RunnerStrength.Exercises;

namespace RunnerStrength.Planning;

/// <summary>Movements that load a place of discomfort even where a gentle version spares it: above 5 of 10 they are left out until somebody has looked at it (rule M2). Coach judgement.</summary>
public static class SiteLoads
{
    public static bool Load(Site site, Exercise exercise) => site switch
    {
        Site.Knee => exercise.Movement is Movement.Squat or Movement.Lunge,
        // A walk to get warm or calm is no more than the day asks of it anyway.
        Site.AnkleAchilles => exercise.Movement is Movement.Calf or Movement.Ankle
            || (!exercise.Places.Contains(Place.WarmUpRaise) && !exercise.Places.Contains(Place.CoolDownMove) && (exercise.Primary.Contains(Muscle.Calves) || exercise.Primary.Contains(Muscle.Soleus))),
        Site.LowBack => exercise.Movement == Movement.Hinge && exercise.HasExternalLoad,
        Site.Hip => exercise.Movement is Movement.Squat or Movement.Lunge or Movement.HipAbduction or Movement.HipFlexion,
        Site.Shoulder => exercise.Movement is Movement.Push or Movement.Pull,
        _ => false,
    };
}
