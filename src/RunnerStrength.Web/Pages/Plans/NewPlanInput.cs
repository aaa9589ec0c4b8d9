using System.Collections.Immutable;
using FluentValidation;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>The one form that a plan is made from. Every field has a default, so that an untouched form makes a sensible week.</summary>
public sealed class NewPlanInput
{
    public const int DefaultMinutes = 45;

    public Experience Experience { get; set; } = Experience.Novice;

    public int? Sessions { get; set; } = 2;

    public int? Minutes { get; set; } = DefaultMinutes;

    /// <summary>Null leaves the hour to the planner.</summary>
    public TimeOnly? Start { get; set; }

    public int? Age { get; set; }

    public bool NewRunner { get; set; }

    public List<Equipment> Kit { get; set; } = [];

    public List<Weekday> DaysOut { get; set; } = [];

    /// <summary>A score a site, in the order of <see cref="Site"/>; null counts as none.</summary>
    public List<int?> Discomforts { get; set; } = [];

    public List<Condition> Conditions { get; set; } = [];

    public int? WeeksSinceBirth { get; set; }

    /// <summary>Any day of the first week.</summary>
    public DateOnly? StartsOn { get; set; }

    /// <summary>See <see cref="HowFar"/>.</summary>
    public string? Ahead { get; set; } = HowFar.OneWeek;

    public DateOnly? RaceOn { get; set; }

    public RaceDistance? RaceOver { get; set; }

    public PlacementPolicy Policy { get; set; } = PlacementPolicy.Auto;

    public RunRows Runs { get; set; } = new();

    public HealthInput Health { get; set; } = new();

    public static ImmutableArray<Site> Sites { get; } = [.. Enum.GetValues<Site>()];

    /// <summary>What a runner may tick; what every home has is not asked.</summary>
    public static ImmutableArray<Equipment> KitToTick { get; } = [.. Enum.GetValues<Equipment>().Where(e => !RunnerStrength.Exercises.Kit.Home.Has(e))];

    /// <summary>A week that many runners have, for a form that nobody has touched.</summary>
    public static RunWeek UsualRuns { get; } = new(
    [
        new Run(Weekday.Tuesday, new TimeOnly(18, 0), 45, RunKind.Easy),
        new Run(Weekday.Thursday, new TimeOnly(18, 0), 50, RunKind.Quality),
        new Run(Weekday.Sunday, new TimeOnly(9, 0), 90, RunKind.Long),
    ]);

    public static NewPlanInput Empty(DateOnly today) => new()
    {
        StartsOn = NextMonday(today),
        Kit = [Equipment.Band],
        Runs = RunRows.Of(UsualRuns),
        Discomforts = [.. Sites.Select(_ => (int?)0)],
    };

    /// <summary>The answers that a plan was made from.</summary>
    public static NewPlanInput Of(Plan plan)
    {
        var profile = plan.Profile;
        return new NewPlanInput
        {
            Experience = profile.Experience,
            Sessions = profile.SessionsPerWeek,
            Minutes = profile.MinutesPerSession,
            Start = profile.SessionStart,
            Age = profile.Age,
            NewRunner = profile.NewRunner,
            Kit = [.. profile.Kit],
            DaysOut = [.. profile.UnavailableDays],
            Discomforts = [.. Sites.Select(s => (int?)profile.Discomforts.GetValueOrDefault(s))],
            Conditions = [.. profile.Conditions],
            WeeksSinceBirth = profile.WeeksSinceBirth,
            StartsOn = plan.StartsOn,
            Ahead = HowFar.Of(plan),
            RaceOn = plan.Race?.Date,
            RaceOver = plan.Race?.Distance,
            Policy = profile.Policy,
            Runs = RunRows.Of(RunnerStrength.Plans.UsualRuns.Of(plan)),
            Health = HealthInput.Of(plan.Health),
        };
    }

    public PlanRequest ToRequest()
    {
        var weeks = HowFar.Read(Ahead);
        return new PlanRequest(ToProfile(), Runs.ToWeek(), Monday!.Value, NameOf(weeks)) { Weeks = weeks, Race = Race };
    }

    /// <summary>Of the first week; null where no day is given.</summary>
    internal DateOnly? Monday => StartsOn is { } day ? MondayOf(day) : null;

    private Race? Race => (RaceOn, RaceOver) is ({ } date, { } distance) ? new Race(date, distance) : null;

    /// <summary>Null for the usual name.</summary>
    private string? NameOf(int? weeks) => weeks == 1 ? null : Race is { } race ? $"Up to my {SeasonWords.RaceOver(race.Distance)}" : "My strength weeks";

    private RunnerProfile ToProfile() => new()
    {
        Experience = Experience,
        SessionsPerWeek = Sessions!.Value,
        MinutesPerSession = Minutes!.Value,
        SessionStart = Start,
        Age = Age,
        NewRunner = NewRunner,
        Kit = new Kit(Kit),
        UnavailableDays = [.. DaysOut],
        Policy = Policy,
        Discomforts = Sites.Zip(Discomforts).Where(pair => pair.Second > 0).ToImmutableSortedDictionary(pair => pair.First, pair => pair.Second!.Value),
        Conditions = [.. Conditions],
        WeeksSinceBirth = Conditions.Contains(Condition.Postpartum) ? WeeksSinceBirth : null,
    };

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static DateOnly NextMonday(DateOnly today) => MondayOf(today.AddDays(6));
}

public sealed class NewPlanInputValidator : AbstractValidator<NewPlanInput>
{
    private const int MostWeeksSinceBirth = 520;
    private static readonly DateOnly Earliest = new(2000, 1, 3);
    private static readonly DateOnly Latest = new(2100, 12, 31);

    public NewPlanInputValidator()
    {
        RuleFor(i => i.Sessions).NotNull().WithMessage("Say how many sessions you want.")
            .InclusiveBetween(1, Planner.MostSessions).WithMessage("One to three sessions a week.");
        RuleFor(i => i.Minutes).NotNull().WithMessage("Say how long a session may take.")
            .InclusiveBetween(RunnerProfile.MinMinutes, RunnerProfile.MaxMinutes).WithMessage("A session takes {From} to {To} minutes.");
        RuleFor(i => i.Age).InclusiveBetween(RunnerProfile.MinAge, RunnerProfile.MaxAge).WithMessage("Age is {From} to {To}, or left empty.");
        RuleFor(i => i.StartsOn).NotNull().WithMessage("Choose the first week.")
            .InclusiveBetween(Earliest, Latest).WithMessage("Choose a day between 2000 and 2100.");
        RuleFor(i => i.Ahead).Must(HowFar.IsAnswer).WithMessage("Choose how far ahead.");
        RuleFor(i => i.Ahead).Must((i, ahead) => HowFar.Read(ahead) is not { } weeks || weeks <= WeeksToRace(i))
            .When(i => WeeksToRace(i) >= 1).WithMessage(i => $"Your race is in week {WeeksToRace(i)}: choose fewer weeks, or up to the race.");
        RuleFor(i => i.RaceOn).NotNull().When(i => i.Ahead == HowFar.ToRace || i.RaceOver is not null).WithMessage("Give the date of the race.");
        RuleFor(i => i.RaceOn).Must((i, _) => WeeksToRace(i) is not < 1).WithMessage("The race is not before the first week.")
            .Must((i, _) => WeeksToRace(i) is not > Plan.MaxWeeks).WithMessage($"The race is at most {Plan.MaxWeeks} weeks ahead, its own counted.");
        RuleFor(i => i.RaceOver).NotNull().When(i => i.Ahead == HowFar.ToRace || i.RaceOn is not null).WithMessage("Choose the distance of the race.");
        RuleFor(i => i.RaceOver).IsInEnum().WithMessage("Choose the distance of the race.");
        RuleFor(i => i.WeeksSinceBirth).InclusiveBetween(0, MostWeeksSinceBirth).WithMessage("Weeks are {From} to {To}, or left empty.");
        RuleForEach(i => i.Discomforts).InclusiveBetween(0, 10).WithMessage("A score is {From} to {To}.");
        RuleFor(i => i.Runs).SetValidator(new RunRowsValidator());
        RuleFor(i => i.Health).SetValidator(new HealthInputValidator());
    }

    /// <summary>Null where the race or the first week is open.</summary>
    private static int? WeeksToRace(NewPlanInput input) => (input.Monday, input.RaceOn) is ({ } monday, { } race) ? Season.WeeksTo(monday, race) : null;
}
