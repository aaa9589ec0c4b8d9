using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Web.Tests.Hosting;

public static class Samples
{
    public static readonly DateOnly Monday = new(2026, 11, 30);

    /// <summary>The smallest plan there is.</summary>
    public static Plan Small(string name = "My week") => new()
    {
        Name = name,
        Profile = new RunnerProfile(),
        StartsOn = Monday,
        Phases = [new Phase(PhaseKind.Foundation, [new Week { Number = 1 }])],
    };

    /// <summary>A plan with every kind of dose and load and every optional part given.</summary>
    public static Plan Full() => new()
    {
        Name = "Autumn \u2013 half marathon",
        Profile = new RunnerProfile
        {
            Experience = Experience.Intermediate,
            Age = 34,
            NewRunner = true,
            SessionsPerWeek = 2,
            MinutesPerSession = 45,
            Kit = new Kit([Equipment.Dumbbells, Equipment.TrapBar]),
            Discomforts = RunnerProfileSites((Site.Wrist, 3), (Site.LowBack, 1)),
            UnavailableDays = [Weekday.Friday, Weekday.Sunday],
            SessionStart = new TimeOnly(18, 0),
            Mastered = [new ExerciseSlug("bodyweight-squat")],
            Conditions = [Condition.Postpartum],
            WeeksSinceBirth = 30,
            Policy = PlacementPolicy.Stack,
            LastPlyometricMonths = 4,
        },
        Race = new Race(new DateOnly(2027, 4, 18), RaceDistance.Half),
        StartsOn = Monday,
        Phases = [new Phase(PhaseKind.MaxStrength, [FullWeek()])],
        Health = new HealthGate { Answers = [true, false, null, false, false, false, false, false, false, false], ProfessionalAgreed = true, GuardianConsents = true, AnsweredOn = Monday },
        MarkedReady = true,
        Relaxed = [new Relaxed("sessionsPerWeek", "3", "2", "Three would stand too close to the long run.")],
        Kept = [new KeptWarning("I4", 1, null, "I slept well."), new KeptWarning("S3", null, 2, "Only this week.")],
    };

    /// <summary>The same with what the workshop brought: locks, what time left out, and what stands in for something else.</summary>
    public static Plan Shaped() => Full() with { Phases = [new Phase(PhaseKind.MaxStrength, [FullWeek() with { Sessions = [ShapedSession()] }])] };

    public static Session ShapedSession() => (FullWeek().Sessions[0] with { Locked = true, LeftOut = ["Calf raise", "second set of Squat"] }).WithBlock(3, block => block with
    {
        Locked = true,
        Items = [block.Items[0] with { InsteadOf = new Replaced(new ExerciseSlug("push-up"), "Push-up", "I4", "your wrist is at 3 of 10") }],
    });

    private static Week FullWeek() => new()
    {
        Number = 1,
        Deload = true,
        Runs = new RunWeek([new Run(Weekday.Saturday, new TimeOnly(8, 0), 110, RunKind.Long), new Run(Weekday.Tuesday, new TimeOnly(7, 0), 60, RunKind.Quality)]),
        Sessions =
        [
            new Session
            {
                Id = 1,
                Name = "Session A",
                Day = Weekday.Tuesday,
                Start = new TimeOnly(18, 0),
                Note = "In the garden",
                WarmUp = [Block(2, 1, 0, Item("leg-swing", new Reps(8, 8, perSide: true)))],
                Main =
                [
                    Block(3, 3, 90, Item("goblet-squat", new Reps(8, 12), new Weight(12_500)) with
                    {
                        Rir = 3,
                        Ramp = [new RampSet(50, 8), new RampSet(75, 4)],
                        Tempo = new Tempo(2, 1, 1),
                        Note = "Slowly",
                        Why = new Reason("P15", "Your level allows it."),
                    }),
                    Block(4, 2, 60, Item("plank-forearm", new Hold(30)), Item("farmer-carry", new Distance(20), Load.Feel) with { Why = new Reason(null, "You added it.") }),
                    Block(5, 2, 60, Item("band-row", new Reps(8, 12), new Band("red")), Item("romanian-deadlift-barbell", new Reps(6, 8), new PercentOfMax(70)), Item("band-pull-apart", new Reps(8, 12), Load.AnyBand)),
                ],
                CoolDown = [Block(6, 1, 0, Item("calf-stretch-straight", new Hold(30, perSide: true)))],
            },
        ],
    };

    private static Block Block(int id, int rounds, int rest, params Prescription[] items) => new() { Id = id, Rounds = rounds, RestSeconds = rest, Items = [.. items] };

    private static Prescription Item(string slug, Dose dose, Load? load = null) => new() { Exercise = new ExerciseSlug(slug), Name = slug, Dose = dose, Load = load ?? Load.Body };

    private static System.Collections.Immutable.ImmutableSortedDictionary<Site, int> RunnerProfileSites(params (Site Site, int Score)[] scores) =>
        System.Collections.Immutable.ImmutableSortedDictionary.CreateRange(scores.Select(s => KeyValuePair.Create(s.Site, s.Score)));
}
