using System.Collections.Immutable;
using RunnerStrength.Planning;
using RunnerStrength.Running;

namespace RunnerStrength.Plans;

public enum PhaseKind
{
    Foundation, MaxStrength, Power, Maintenance, Taper, Recovery,
}

/// <summary>One week: its runs, whether it is a deload, and its sessions in the order of their starts.</summary>
public sealed record Week
{
    public const int MaxSessions = 7;

    private readonly ImmutableArray<Session> sessions = [];

    /// <summary>1 in the plan's first week.</summary>
    public required int Number { get; init; }

    public RunWeek Runs { get; init; } = RunWeek.Empty;

    public bool Deload { get; init; }

    /// <summary>Planning anew leaves these days as they are: what stands on them stays, and nothing joins it.</summary>
    public ImmutableArray<Weekday> LockedDays { get; init; } = [];

    public ImmutableArray<Session> Sessions
    {
        get => sessions;
        init => sessions = value.Length <= MaxSessions
            ? [.. value.OrderBy(s => s.StartsAt.Minute).ThenBy(s => s.Id)]
            : throw new ArgumentException($"A week holds at most {MaxSessions} sessions.", nameof(value));
    }

    /// <summary>Whether planning anew leaves a session of this week as it is: it is locked, or its day.</summary>
    public bool Keeps(Session session) => session.Locked || LockedDays.Contains(session.Day);
}

/// <summary>Weeks with one aim.</summary>
public sealed record Phase(PhaseKind Kind, ImmutableArray<Week> Weeks);

/// <summary>A wish that could not be met: what was asked, what is given, and why.</summary>
/// <param name="Wish">One of sessionsPerWeek, minutesPerSession, days, equipment, wholeBody, policy.</param>
public sealed record Relaxed(string Wish, string Asked, string Given, string Because);

/// <summary>A warning that the runner keeps, and why; a session of null means the whole week.</summary>
/// <param name="Week">For a whole week its number; null is every week, as kept before plans had several.</param>
public sealed record KeptWarning(string Rule, int? SessionId, int? BlockId, string Because, int? Week = null);

/// <summary>A strength plan: one immutable aggregate that holds all that the rules need (runner, runs, sessions). A change is a new plan.</summary>
public sealed record Plan
{
    public const int MaxNameLength = 200;
    public const int MaxWeeks = 52;

    private readonly string name = "My strength week";
    private readonly DateOnly startsOn;

    /// <summary>At most 200 characters.</summary>
    public string Name
    {
        get => name;
        init => name = string.IsNullOrWhiteSpace(value) || value.Trim().Length > MaxNameLength
            ? throw new ArgumentException($"A plan's name has 1 to {MaxNameLength} characters.", nameof(value))
            : value.Trim();
    }

    public required RunnerProfile Profile { get; init; }

    public Race? Race { get; init; }

    /// <summary>A Monday.</summary>
    public required DateOnly StartsOn
    {
        get => startsOn;
        init => startsOn = value.DayOfWeek == DayOfWeek.Monday
            ? value
            : throw new ArgumentException("A plan starts on a Monday.", nameof(value));
    }

    public required ImmutableArray<Phase> Phases { get; init; }

    public HealthGate Health { get; init; } = HealthGate.Unanswered;

    /// <summary>Whether the runner asked for the plan to be ready; it counts only while nothing stands against it (see Readiness).</summary>
    public bool MarkedReady { get; init; }

    public ImmutableArray<Relaxed> Relaxed { get; init; } = [];

    public ImmutableArray<KeptWarning> Kept { get; init; } = [];

    public IEnumerable<Week> Weeks => Phases.SelectMany(p => p.Weeks);

    public Week? FindWeek(int number) => Weeks.FirstOrDefault(w => w.Number == number);

    /// <summary>The week that a day is in; before the plan its first, after it its last.</summary>
    public Week WeekOn(DateOnly day) => Weeks.LastOrDefault(w => DateOf(w, default) <= day) ?? Weeks.First();

    /// <summary>The day of the race in its week; null in every other.</summary>
    public Weekday? RaceDayIn(Week week) =>
        Race is { } race && race.Date.DayNumber - DateOf(week, default).DayNumber is >= 0 and < Weekdays.Count and var day ? (Weekday)day : null;

    /// <summary>The week that a session is in; null where there is no such session.</summary>
    public Week? WeekOf(int sessionId) => Weeks.FirstOrDefault(w => w.Sessions.Any(s => s.Id == sessionId));

    public Session? FindSession(int id) => Weeks.SelectMany(w => w.Sessions).FirstOrDefault(s => s.Id == id);

    public PhaseKind PhaseOf(Week week) => Phases.First(p => p.Weeks.Contains(week)).Kind;

    public DateOnly DateOf(Week week, Weekday day) => StartsOn.AddDays(((week.Number - 1) * 7) + (int)day);

    /// <summary>The plan with its sessions and blocks numbered from 1 in their order.</summary>
    public Plan Numbered()
    {
        var next = 1;
        Session Number(Session session)
        {
            var numbered = session.Numbered(next);
            next = numbered.NextId;
            return numbered;
        }

        Week All(Week w) => w with { Sessions = [.. w.Sessions.Select(Number)] };
        return this with { Phases = [.. Phases.Select(p => p with { Weeks = [.. p.Weeks.Select(All)] })] };
    }

    /// <summary>An id that no session and no block of this plan has.</summary>
    public int NextId => Weeks.SelectMany(w => w.Sessions).Select(s => s.NextId).DefaultIfEmpty(1).Max();
}
