namespace RunnerStrength.Exercises;

/// <summary>Words of the field put into a runner's words.</summary>
public static class PlainNames
{
    /// <summary>"front core" for anti-extension, "side core" for anti-lateral flexion, "posture" for back extension work.</summary>
    public static string Plain(this Movement movement) => movement switch
    {
        Movement.CoreAntiExtension => "front core",
        Movement.CoreAntiLateral => "side core",
        Movement.Hinge => "hip hinge",
        Movement.Posture => "back extension",
        Movement.HipAbduction => "hip, sideways",
        Movement.HipFlexion => "hip, lifting the knee",
        Movement.Plyometric => "jump",
        Movement.CoolDownMove => "easy movement",
        _ => movement.Words(),
    };

    public static string Plain(this Family family) => family.Title().ToLowerInvariant();

    /// <summary>What is missing: "no pull", "no pull or calf", "no lunge, pull or calf".</summary>
    public static string NoneOf(IReadOnlyList<string> names) =>
        names.Count < 2 ? $"no {names[0]}" : $"no {string.Join(", ", names.SkipLast(1))} or {names[^1]}";

    public static string Plain(this Site site) => site == Site.AnkleAchilles ? "ankle or Achilles tendon" : site.Words();

    public static string Plain(this Muscle muscle) => muscle switch
    {
        Muscle.Quads => "front thighs",
        Muscle.Hamstrings => "hamstrings",
        Muscle.Glutes => "glutes",
        Muscle.SpinalExtensors => "back extensors",
        Muscle.Pectorals => "chest",
        Muscle.Abdominals => "abdominals",
        Muscle.TibialisAnterior => "shins",
        Muscle.FootIntrinsics => "foot muscles",
        Muscle.Deltoids => "shoulders",
        _ => muscle.Words(),
    };

    public static string Plain(this MuscleGroup group) => group switch
    {
        MuscleGroup.Quads => "front thighs",
        MuscleGroup.HipAbductorsAndAdductors => "outer and inner hips",
        MuscleGroup.Pectorals => "chest",
        MuscleGroup.AbdominalsAndObliques => "abdominals and sides",
        MuscleGroup.SpinalExtensors => "back extensors",
        _ => group.Words(),
    };

    /// <summary>"reps", "reps each side", "seconds", "metres".</summary>
    public static string Plain(this Measure measure) => measure switch
    {
        Measure.Reps => "reps",
        Measure.RepsPerSide => "reps each side",
        Measure.Seconds => "seconds",
        Measure.SecondsPerSide => "seconds each side",
        _ => "metres",
    };

    /// <summary>"Plank", "Push-up", "Walking lunge".</summary>
    public static string Title(this Family family) => family switch
    {
        Family.PushUp => "Push-up",
        Family.LungeOther => "Other lunges",
        Family.PushOther => "Other pushes",
        Family.CoreOther => "Other core",
        Family.WarmUp => "Warm-up",
        Family.CoolDown => "Cool-down",
        _ => Capital(family.Words()),
    };

    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
