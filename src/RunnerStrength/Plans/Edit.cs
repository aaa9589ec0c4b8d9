namespace RunnerStrength.Plans;

/// <summary>A changed plan and what was changed, in words for the history: "Thursday: push-up swapped for knee push-up".</summary>
public sealed record Edit(Plan Plan, string What);

/// <summary>An edit names a session or an exercise that the plan no longer has, as after a removal in another window.</summary>
public sealed class GoneException(string what) : Exception(what);
