using System.Collections.Immutable;
using FluentValidation;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Web.Data;

namespace RunnerStrength.Web.Api;

/// <summary>What a plan is asked from.</summary>
public sealed record PreviewBody : IRunWeeks
{
    public required ProfileBody Profile { get; init; }

    /// <summary>The typical week.</summary>
    public ImmutableArray<RunBody> RunWeek { get; init; } = [];

    /// <summary>Single weeks that differ.</summary>
    public ImmutableArray<RunWeekBody> RunWeeks { get; init; } = [];

    public RaceBody? Race { get; init; }

    /// <summary>A Monday.</summary>
    public required DateOnly StartsOn { get; init; }

    /// <summary>Absent: up to the race, or one.</summary>
    public int? Weeks { get; init; }

    /// <summary>Weeks to the race, its own counted; null without one.</summary>
    internal int? WeeksToRace => Race is { } race ? Season.WeeksTo(StartsOn, race.Date) : null;

    DateOnly IRunWeeks.FirstMonday => StartsOn;

    int IRunWeeks.WeekCount => Weeks ?? WeeksToRace ?? 1;

    /// <summary>The request, with sessions and minutes proposed where none are asked for.</summary>
    public ProposedRequest ToRequest(Catalogue catalogue)
    {
        var (profile, typical) = (Profile.ToProfile(), RunBody.ToWeek(RunWeek));
        var runs = ((IRunWeeks)this).WeekCount == 1 ? WeekRuns.Of(this, number: 1) : typical;
        var reasons = new List<ReasonAnswer>();
        if (Profile.SessionsPerWeek is null)
        {
            var proposal = Recommendation.For(profile, runs, catalogue);
            profile = profile with { SessionsPerWeek = proposal.Sessions };
            reasons.Add(new ReasonAnswer("profile.sessionsPerWeek", proposal.Reasons[0].Rule, proposal.Reasons[0].Text));
        }

        if (Profile.MinutesPerSession is null)
        {
            var minutes = Recommendation.MinutesOf(profile.SessionsPerWeek);
            profile = profile with { MinutesPerSession = minutes };
            reasons.Add(new ReasonAnswer("profile.minutesPerSession", "S10", Recommendation.WhyMinutes(minutes, profile.SessionsPerWeek).Text));
        }

        return new ProposedRequest(new PlanRequest(profile, typical, StartsOn) { Weeks = Weeks, Race = Race?.ToRace(), RunWeeks = WeekRuns.ByMonday(RunWeeks) }, [.. reasons]);
    }
}

/// <summary>A request with what was proposed in it, and why.</summary>
public sealed record ProposedRequest(PlanRequest Request, ImmutableArray<ReasonAnswer> Reasons);

public sealed class PreviewBodyValidator : RunWeeksValidator<PreviewBody>
{
    public PreviewBodyValidator(CatalogueProvider catalogue)
    {
        RuleFor(b => b.Profile).NotNull().SetValidator(new ProfileBodyValidator(catalogue));
        RuleFor(b => b.StartsOn).MayStartAPlan();
        RuleFor(b => b.Weeks).InclusiveBetween(1, Plan.MaxWeeks).WithMessage("A plan has {From} to {To} weeks.");
        RuleFor(b => b.Weeks).Must((b, weeks) => weeks is not > 1 || b.WeeksToRace is not >= 1 || weeks <= b.WeeksToRace)
            .WithMessage(b => $"The race is in week {b.WeeksToRace}, and the plan ends with it at the latest.");
        RuleFor(b => b.Race!.Date).Must((b, day) => RaceBody.WrongDay(b.StartsOn, day) is null).WithMessage((b, day) => RaceBody.WrongDay(b.StartsOn, day)).When(b => b.Race is not null);
    }
}
