using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Web.Data;

namespace RunnerStrength.Web.Owners;

/// <summary>The visitor's notes on exercises, read once a request and only where something asks.</summary>
public sealed class VisitorNotes(RunnerThings things, IOwners owners)
{
    private ImmutableDictionary<string, string>? notes;

    /// <summary>All of them by the exercise's slug.</summary>
    public async Task<ImmutableDictionary<string, string>> All() =>
        notes ??= owners.Current is { } owner ? await things.Notes(owner) : ImmutableDictionary<string, string>.Empty;

    public async Task<string?> On(ExerciseSlug exercise) => (await All()).GetValueOrDefault(exercise.Value);
}
