namespace RunnerStrength.Exercises;

// The vocabularies of the exercise files. Tokens are the snake_case names (see Tokens).

public enum Family
{
    WalkingLunge, Squat, Plank, PushUp, BackExtension,
    LungeOther, Hinge, Hip, Pull, PushOther, CoreOther, Calf, Plyometric, WarmUp, CoolDown,
}

/// <summary>Movement pattern; the first nine are required every week (rule F2).</summary>
public enum Movement
{
    Squat, Lunge, Hinge, Push, Pull, CoreAntiExtension, CoreAntiLateral, Posture, Calf,
    Ankle, HipAbduction, HipFlexion, Plyometric,
    Raise, Mobilise, Activate, Potentiate, CoolDownMove, Stretch, Breathe,
}

public enum Muscle
{
    Quads, Glutes, Hamstrings, Calves, Soleus, HipAbductors, Adductors, HipFlexors, HipRotators, TibialisAnterior, FootIntrinsics,
    Abdominals, Obliques, Core, SpinalExtensors, ThoracicExtensors, Diaphragm,
    Pectorals, Deltoids, RearDeltoids, Shoulders, Triceps, Biceps, Forearms, Lats, UpperBack, ScapularStabilisers, SerratusAnterior,
}

/// <summary>The nine muscle groups whose weekly sets are counted (rule D5, table 2.3).</summary>
public enum MuscleGroup
{
    Quads, Glutes, Hamstrings, Calves, HipAbductorsAndAdductors, Pectorals, LatsAndUpperBack, AbdominalsAndObliques, SpinalExtensors,
}

public enum Equipment
{
    Wall, Mat, Chair, Step, Doorway,
    Dumbbells, Kettlebell, Band, Barbell, Plate, Rack, TrapBar, Machine,
    Bench, Box, Pad, StabilityBall, RomanChair, Sliders, Anchor, Bar, PullUpBar, Rope, Hurdle, Stick, Bike,
}

public enum Measure
{
    Reps, RepsPerSide, Seconds, SecondsPerSide, DistanceM,
}

/// <summary>Where in a session an exercise may stand.</summary>
public enum Place
{
    WarmUpRaise, WarmUpMobilise, WarmUpActivate, WarmUpPotentiate,
    Main, MainPower, Plyo,
    CoolDownMove, CoolDownStretch, CoolDownBreathe,
}

public enum BodyRegion
{
    Lower, Upper, Trunk, Full,
}

public enum Position
{
    Standing, Seated, Kneeling, Quadruped, Prone, Supine, SideLying, Incline, Hanging,
}

/// <summary>A place of discomfort that a runner may report (rules M2, M3).</summary>
public enum Site
{
    Wrist, Knee, LowBack, Shoulder, AnkleAchilles, Hip, Neck,
}

/// <summary>A condition under which the exercise is left out (rules M6-M8, A3).</summary>
public enum Exclusion
{
    Pregnancy, PregnancyT2plus, PostpartumLt12wk, BoneStressInjury, AgeLt16,
}

/// <summary>Whether the row was on the first list of the rule book or one of its extras; the planner prefers the first list.</summary>
public enum Tier
{
    Core, Extra,
}
