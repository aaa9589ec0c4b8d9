using RunnerStrength.Running;

namespace RunnerStrength.Rules.Interference;

/// <summary>How findings and reasons speak of a run.</summary>
public static class InterferenceNames
{
    /// <summary>"Tuesday's quality run".</summary>
    public static string Name(Run run) => $"{run.Day}'s {(run.Class == RunKind.Race ? "race" : run.Class.Words() + " run")}";
}
