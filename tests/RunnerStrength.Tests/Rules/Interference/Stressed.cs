using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Rules.Interference;

/// <summary>Sessions of each class of leg stress, and one with jumps.</summary>
internal static class Stressed
{
    public static Session Session(LegStress stress) => Sample.SessionA.WithMain(stress switch
    {
        LegStress.Light => Sample.Sets("bodyweight-squat", sets: 3, rir: 3),
        LegStress.Moderate => Sample.Sets("bodyweight-squat", sets: 4, rir: 3),
        LegStress.Heavy => Sample.Sets("squat-barbell-back", sets: 2, dose: new Reps(5, 5), rir: 2),
        _ => Sample.Sets("bodyweight-squat", sets: 2, rir: 1),
    });

    /// <summary>More than 20 landings and no leg sets.</summary>
    public static Session Jumps(int landings = 21) => Sample.SessionA.WithMain(Sample.Sets("pogo-jump", sets: 1, dose: new Reps(landings, landings)));
}
