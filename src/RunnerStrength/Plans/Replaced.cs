using RunnerStrength.Exercises;

namespace RunnerStrength.Plans;

/// <summary>The exercise that would stand in a place if the runner's discomfort, health answers or age did not keep it out.</summary>
/// <param name="Name">Its name when the plan was made.</param>
/// <param name="Rule">The code of the rule that keeps it out.</param>
/// <param name="Because">Follows "because": "your wrist is at 3 of 10".</param>
public sealed record Replaced(ExerciseSlug Exercise, string Name, string Rule, string Because);
