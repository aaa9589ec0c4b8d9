using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules;

/// <summary>Small plans for the rules' examples: a sound week to start from, and the words to change it.</summary>
public static class Sample
{
    private static readonly DateOnly Monday = new(2026, 11, 30);

    /// <summary>An intermediate runner of 34 with every piece of equipment and nothing that hurts.</summary>
    public static RunnerProfile Runner { get; } = new()
    {
        Experience = Experience.Intermediate,
        Age = 34,
        SessionsPerWeek = 2,
        MinutesPerSession = 60,
        Kit = Kit.Everything,
    };

    /// <summary>A whole-body session on Tuesday evening.</summary>
    public static Session SessionA { get; } = Evening(Weekday.Tuesday,
        "box-squat", "walking-lunge", "push-up", "band-row", "single-leg-glute-bridge", "calf-raise-double", "back-extension-prone", "plank-forearm");

    /// <summary>A whole-body session on Saturday evening.</summary>
    public static Session SessionB { get; } = Evening(Weekday.Saturday,
        "single-leg-rdl-bodyweight", "step-up-low", "bodyweight-squat", "push-up", "dumbbell-row", "calf-raise-bent-knee", "bird-dog", "side-plank-forearm");

    /// <summary>Two sessions, no runs: a week in which no rule finds anything.</summary>
    public static Plan SoundWeek { get; } = Week(SessionA, SessionB);

    /// <summary>A plan of one foundation week with these sessions.</summary>
    public static Plan Week(params Session[] sessions) => new Plan
    {
        Name = "Example week",
        Profile = Runner,
        StartsOn = Monday,
        Phases = [new Phase(PhaseKind.Foundation, [new Week { Number = 1, Sessions = [.. sessions] }])],
    }.Numbered();

    /// <summary>A plan of several weeks of one phase, each with the same sessions.</summary>
    public static Plan Weeks(int count, PhaseKind phase, params Session[] sessions) => new Plan
    {
        Name = "Example weeks",
        Profile = Runner,
        StartsOn = Monday,
        Phases = [new Phase(phase, [.. Enumerable.Range(1, count).Select(n => new Week { Number = n, Sessions = [.. sessions] })])],
    }.Numbered();

    /// <summary>An 18:00 session with a standard warm-up and cool-down and these main exercises, each dosed for the sample runner's first week.</summary>
    public static Session Evening(Weekday day, params string[] main) => new()
    {
        Id = 0,
        Day = day,
        Start = new TimeOnly(18, 0),
        WarmUp = [Drill("brisk-walk", 240), Drill("ankle-rock-knee-to-wall", 8), Drill("leg-swing-front-back", 8), Drill("hip-hinge-drill", 8), Drill("glute-bridge", 10), Drill("scapular-push-up-wall", 8), Drill("band-pull-apart", 10), Drill("dead-bug", 6)],
        Main = [.. main.Select(slug => Sets(slug))],
        CoolDown = [Drill("easy-walk-cooldown", 120, SessionPart.CoolDown), Drill("calf-stretch-straight", 20, SessionPart.CoolDown), Drill("hip-flexor-stretch-standing", 20, SessionPart.CoolDown), Drill("quad-stretch-standing", 20, SessionPart.CoolDown)],
    };

    /// <summary>A main exercise as the planner would dose it in a first week, with what differs.</summary>
    public static Block Sets(string slug, int? sets = null, Dose? dose = null, int? rir = null, int? rest = null, Load? load = null)
    {
        var prescribed = new Dosing(Runner, PhaseKind.Foundation, 1).Main(Catalogue.Shipped[slug]);
        var prescription = prescribed.Prescription;
        return new Block
        {
            Id = 0,
            Items = [prescription with { Dose = dose ?? prescription.Dose, Rir = rir ?? prescription.Rir, Load = load ?? prescription.Load }],
            Rounds = sets ?? prescribed.Sets,
            RestSeconds = rest ?? prescribed.RestSeconds,
        };
    }

    public static Block Drill(string slug, int units, SessionPart part = SessionPart.WarmUp) =>
        Dosing.Drill(Catalogue.Shipped[slug], part, units).ToBlock(0);

    public static Session At(this Session session, Weekday day, int hour, int minute = 0) => session with { Day = day, Start = new TimeOnly(hour, minute) };

    public static Session WithMain(this Session session, params Block[] blocks) => session with { Main = [.. blocks] };

    /// <summary>The plan with these runs in every week.</summary>
    public static Plan Running(this Plan plan, params Run[] runs) => plan.InEveryWeek(w => w with { Runs = new RunWeek(runs) });

    public static Plan For(this Plan plan, Func<RunnerProfile, RunnerProfile> change) => plan with { Profile = change(plan.Profile) };

    public static Plan In(this Plan plan, PhaseKind phase) => plan with { Phases = [.. plan.Phases.Select(p => p with { Kind = phase })] };

    /// <summary>The plan with every session changed.</summary>
    public static Plan InEverySession(this Plan plan, Func<Session, Session> change) =>
        plan.InEveryWeek(w => w with { Sessions = [.. w.Sessions.Select(change)] }).Numbered();

    public static Run Run(RunKind kind, Weekday day, int hour, int minutes = 60) => new(day, new TimeOnly(hour, 0), minutes, kind);

    private static Plan InEveryWeek(this Plan plan, Func<Week, Week> change) =>
        plan with { Phases = [.. plan.Phases.Select(p => p with { Weeks = [.. p.Weeks.Select(change)] })] };
}
