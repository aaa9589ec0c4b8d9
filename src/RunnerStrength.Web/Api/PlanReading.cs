using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;

namespace RunnerStrength.Web.Api;

/// <summary>A value of a plan can't be taken as it is: where it stands and what is wrong.</summary>
public sealed class PlanReadingException(string path, string problem) : Exception(problem)
{
    public string Path => path;
}

/// <summary>Reads a plan from elsewhere, for a review. Exercises that the catalogue does not know join it for this review.</summary>
public sealed class PlanReading(Catalogue catalogue)
{
    private const int Most = 30;
    private const decimal GramsPerKilogram = 1000;
    private readonly Dictionary<ExerciseSlug, Exercise> unknown = [];

    /// <summary>The catalogue with what this plan brought along.</summary>
    public Catalogue Catalogue => unknown.Count == 0 ? catalogue : catalogue.With(unknown.Values);

    /// <exception cref="PlanReadingException">A value is impossible, or an exercise is unknown and not described.</exception>
    public Plan Read(ReviewBody body)
    {
        var weeks = body.Plan.Weeks.OrEmpty();
        if (weeks.Length is 0 or > Plan.MaxWeeks)
            throw new PlanReadingException("plan.weeks", $"A plan has 1 to {Plan.MaxWeeks} weeks.");
        var read = weeks.Select((week, i) => (There(week, $"plan.weeks[{i}]").Phase, Week: At($"plan.weeks[{i}]", () => new Week
        {
            Number = i + 1,
            Deload = week.Deload,
            Runs = WeekRuns.Of(body, i + 1),
            Sessions = [.. week.Sessions.OrEmpty().Select((s, j) => Read(There(s, $"plan.weeks[{i}].sessions[{j}]"), $"plan.weeks[{i}].sessions[{j}]"))],
        })));
        return At("plan", () => new Plan
        {
            Name = "Review",
            Profile = body.Profile.ToProfile(),
            Race = body.Race?.ToRace(),
            StartsOn = body.Plan.StartsOn,
            Phases = Phased(read),
        }).Numbered();
    }

    /// <summary>Neighbours of one phase stand in one.</summary>
    private static ImmutableArray<Phase> Phased(IEnumerable<(PhaseKind Phase, Week Week)> weeks)
    {
        var phases = new List<Phase>();
        foreach (var (phase, week) in weeks)
        {
            if (phases.Count > 0 && phases[^1].Kind == phase)
                phases[^1] = phases[^1] with { Weeks = phases[^1].Weeks.Add(week) };
            else
                phases.Add(new Phase(phase, [week]));
        }

        return [.. phases];
    }

    private Session Read(SessionBody body, string path) => At(path, () => new Session
    {
        Id = 0,
        Name = string.IsNullOrWhiteSpace(body.Name) ? "Session" : body.Name,
        Day = body.Day,
        Start = body.Start ?? DefaultStart,
        WarmUp = Read(body.WarmUp, $"{path}.warmUp"),
        Main = Read(body.Main, $"{path}.main"),
        CoolDown = Read(body.CoolDown, $"{path}.coolDown"),
    });

    /// <summary>When no start is known a session is taken to start at 18:00 (rule book 0.3).</summary>
    private static readonly TimeOnly DefaultStart = new(18, 0);

    /// <summary>Neighbours of one group become one block.</summary>
    private ImmutableArray<Block> Read(ImmutableArray<ItemBody> items, string path)
    {
        if (items.OrEmpty().Length > Most)
            throw new PlanReadingException(path, $"A part holds at most {Most} exercises.");
        var blocks = new List<Block>();
        string? group = null;
        foreach (var (item, i) in items.OrEmpty().Select((item, i) => (item, i)))
        {
            var place = $"{path}[{i}]";
            var prescription = At(place, () => Prescribed(There(item, place), place));
            if (item.Group is not null && item.Group == group)
                blocks[^1] = At(place, () => blocks[^1] with { Items = [.. blocks[^1].Items, prescription], RestSeconds = Math.Max(blocks[^1].RestSeconds, item.RestSeconds) });
            else
                blocks.Add(At(place, () => new Block { Id = 0, Items = [prescription], Rounds = item.Sets, RestSeconds = item.RestSeconds }));
            group = item.Group;
        }

        return [.. blocks];
    }

    private Prescription Prescribed(ItemBody item, string path)
    {
        var exercise = ExerciseOf(item, path);
        return new Prescription
        {
            Exercise = exercise.Slug,
            Name = exercise.Name,
            Dose = DoseOf(item, path),
            Load = LoadOf(item.Load),
            Rir = item.Load?.Rir,
            Ramp = [.. item.Ramp.OrEmpty().Select((r, i) => There(r, $"{path}.ramp[{i}]")).Select(r => new RampSet(r.PercentOfWorking, r.Reps))],
            Tempo = item.Tempo is null ? null : Tempo.TryParse(item.Tempo, out var tempo) ? tempo : throw new PlanReadingException($"{path}.tempo", "A tempo is written as 2-1-1."),
        };
    }

    private Exercise ExerciseOf(ItemBody item, string path)
    {
        if (!ExerciseSlug.TryParse(item.Exercise, out var slug))
            throw new PlanReadingException($"{path}.exercise", $"'{item.Exercise}' is no name of an exercise: small letters, digits and hyphens.");
        if (catalogue.Find(slug) is { } known)
            return known;
        if (unknown.TryGetValue(slug, out var before))
            return before;
        if (item is not { Family: { } family, Pattern: { } pattern, Measure: { } measure })
            throw new PlanReadingException(path, $"There is no exercise '{item.Exercise}' in the catalogue; give its family, pattern and measure.");
        var name = item.Name is { Length: > 0 and <= Prescription.MaxNameLength } given ? given : item.Exercise;
        return unknown[slug] = OutlinedExercise.Make(slug, name, family, pattern, measure, item.PerSide, item.Load?.Kind is LoadKind.Weight or LoadKind.PercentOfMax or LoadKind.ByFeel);
    }

    private static Dose DoseOf(ItemBody item, string path) => (item.Reps, item.Seconds, item.Metres) switch
    {
        ({ IsDefaultOrEmpty: false, Length: <= 2 } reps, null, null) => new Reps(reps[0], reps[^1], item.PerSide),
        (null, { } seconds, null) => new Hold(seconds, item.PerSide),
        (null, null, { } metres) => new Distance(metres, item.PerSide),
        _ => throw new PlanReadingException(path, "Exactly one of reps [from, to], seconds and metres is set."),
    };

    private static Load LoadOf(LoadBody? load) => load switch
    {
        null or { Kind: LoadKind.Bodyweight } => Load.Body,
        { Kind: LoadKind.Band } => new Band(load.Colour),
        { Kind: LoadKind.Weight, Kg: { } kg } => new Weight((int)Math.Round(Math.Clamp(kg, -1, Weight.MaxGrams) * GramsPerKilogram)),
        { Kind: LoadKind.PercentOfMax, Percent: { } percent } => new PercentOfMax(percent),
        { Kind: LoadKind.ByFeel } => Load.Feel,
        _ => throw new ArgumentException($"A load of kind {load.Kind.Words()} needs its number."),
    };

    /// <summary>A list from outside may hold null.</summary>
    private static T There<T>(T? value, string path)
        where T : class => value ?? throw new PlanReadingException(path, "There is nothing here.");

    private static T At<T>(string path, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException impossible)
        {
            throw new PlanReadingException(path, impossible.Message.Split(" (Parameter", 2)[0]);
        }
    }
}
