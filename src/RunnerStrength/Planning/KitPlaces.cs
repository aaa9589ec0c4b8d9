using System.Collections.Immutable;
using RunnerStrength.Exercises;

namespace RunnerStrength.Planning;

/// <summary>A place to train and the kit that is there.</summary>
/// <param name="Name">A token for addresses and forms.</param>
/// <param name="Words">"at home".</param>
public sealed record KitPlace(string Name, string Words, Kit Kit);

/// <summary>Where runners train: at home without anything, on the way with a band, in a gym with everything, and with what this runner has.</summary>
public static class KitPlaces
{
    public static ImmutableArray<KitPlace> Of(RunnerProfile profile) =>
    [
        new("home", "at home", Kit.None),
        new("travel", "on the road", new Kit([Equipment.Band])),
        new("gym", "at the gym", Kit.Everything),
        new("own", "with your own kit", profile.Kit),
    ];

    /// <summary>Any other place, named by what is there.</summary>
    public static KitPlace With(Kit kit) => new("chosen", $"with {kit}", kit);
}
