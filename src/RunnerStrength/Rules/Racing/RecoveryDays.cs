namespace RunnerStrength.Rules.Racing;

/// <summary>The first days after a race on which a session may stand.</summary>
/// <param name="Upper">Upper body and trunk.</param>
/// <param name="Legs">Light leg work.</param>
/// <param name="Heavy">Heavy leg work, and jumps.</param>
public readonly record struct RecoveryDays(int Upper, int Legs, int Heavy);
