using System.Collections.Immutable;
using FluentValidation;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Running;
using RunnerStrength.Web.Data;

namespace RunnerStrength.Web.Api;

/// <summary>The runner, as a request tells it.</summary>
public sealed record ProfileBody
{
    private const int DefaultSessions = 2;
    private const int DefaultMinutes = 45;

    public required Experience Experience { get; init; }

    public int? Age { get; init; }

    public bool NewRunner { get; init; }

    /// <summary>Absent: proposed for the runs.</summary>
    public int? SessionsPerWeek { get; init; }

    /// <summary>Absent: what goes with the number of sessions.</summary>
    public int? MinutesPerSession { get; init; }

    /// <summary>Tokens as in the catalogue; "none" is nothing.</summary>
    public ImmutableArray<string> Equipment { get; init; } = [];

    public ImmutableDictionary<Site, int>? Discomforts { get; init; }

    public ImmutableArray<Weekday> UnavailableDays { get; init; } = [];

    public TimeOnly? SessionStart { get; init; }

    public ImmutableArray<string> Mastered { get; init; } = [];

    public ImmutableArray<Condition> Conditions { get; init; } = [];

    public int? WeeksSinceBirth { get; init; }

    public PlacementPolicy Policy { get; init; } = PlacementPolicy.Auto;

    public int? LastPlyometricMonths { get; init; }

    public RunnerProfile ToProfile() => new()
    {
        Experience = Experience,
        Age = Age,
        NewRunner = NewRunner,
        SessionsPerWeek = SessionsPerWeek ?? DefaultSessions,
        MinutesPerSession = MinutesPerSession ?? DefaultMinutes,
        Kit = new Kit(Equipment.OrEmpty().Where(e => e != EquipmentToken.None).Select(e => EquipmentToken.TryRead(e, out var item) ? item : throw new FormatException($"'{e}' is no equipment."))),
        Discomforts = (Discomforts ?? ImmutableDictionary<Site, int>.Empty).ToImmutableSortedDictionary(),
        UnavailableDays = [.. UnavailableDays.OrEmpty()],
        SessionStart = SessionStart,
        Mastered = [.. Mastered.OrEmpty().Select(m => new ExerciseSlug(m))],
        Conditions = [.. Conditions.OrEmpty()],
        WeeksSinceBirth = WeeksSinceBirth,
        Policy = Policy,
        LastPlyometricMonths = LastPlyometricMonths,
    };
}

/// <summary>Equipment as requests spell it.</summary>
public static class EquipmentToken
{
    public const string None = "none";

    public static bool TryRead(string? token, out Equipment item) => Tokens.TryParse(token, out item);
}

/// <summary>Lists that a request left out or set to null.</summary>
internal static class Lists
{
    public static ImmutableArray<T> OrEmpty<T>(this ImmutableArray<T> list) => list.IsDefault ? [] : list;
}

public sealed class ProfileBodyValidator : AbstractValidator<ProfileBody>
{
    private const int MostItems = 200;
    private const int MostWeeksSinceBirth = 520;

    public ProfileBodyValidator(CatalogueProvider catalogue)
    {
        RuleFor(p => p.Age).InclusiveBetween(RunnerProfile.MinAge, RunnerProfile.MaxAge);
        RuleFor(p => p.SessionsPerWeek).InclusiveBetween(1, RunnerProfile.MaxSessions);
        RuleFor(p => p.MinutesPerSession).InclusiveBetween(RunnerProfile.MinMinutes, RunnerProfile.MaxMinutes);
        RuleFor(p => p.WeeksSinceBirth).InclusiveBetween(0, MostWeeksSinceBirth);
        RuleFor(p => p.LastPlyometricMonths).InclusiveBetween(0, MostWeeksSinceBirth);
        RuleForEach(p => p.Equipment.OrEmpty()).Must(e => e == EquipmentToken.None || EquipmentToken.TryRead(e, out _))
            .OverridePropertyName(nameof(ProfileBody.Equipment)).WithMessage("'{PropertyValue}' is no equipment that the catalogue knows.");
        RuleForEach(p => p.Mastered.OrEmpty()).Must(m => ExerciseSlug.TryParse(m, out var slug) && catalogue.Current.Find(slug) is not null)
            .OverridePropertyName(nameof(ProfileBody.Mastered)).WithMessage("There is no exercise '{PropertyValue}'.");
        RuleFor(p => p.Discomforts).Must(d => d is null || d.Values.All(v => v is >= 0 and <= 10)).WithMessage("A discomfort score is 0 to 10.");
        RuleFor(p => p.Equipment).Must(list => list.OrEmpty().Length <= MostItems).WithMessage($"At most {MostItems} entries.");
        RuleFor(p => p.Mastered).Must(list => list.OrEmpty().Length <= MostItems).WithMessage($"At most {MostItems} entries.");
    }
}
