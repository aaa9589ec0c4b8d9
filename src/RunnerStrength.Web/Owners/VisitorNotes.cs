using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Web.Data;

namespace RunnerStrength.Web.Owners;

/// <summary>The visitor's notes on exercises, read once a request and only where something asks.</summary>
public sealed class VisitorNotes(RunnerThings things, IOwners owners)
{
    private ImmutableDictionary<string, string>? notes;

    public async Task<string?> On(ExerciseSlug exercise)
    {
        notes ??= owners.Current is { } owner ? await things.Notes(owner) : ImmutableDictionary<string, string>.Empty;
        return notes.GetValueOrDefault(exercise.Value);
    }
}
