using System.Collections.Immutable;
using System.Text.Json;
using FluentValidation;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;

namespace RunnerStrength.Web.Api;

/// <summary>What a plan is asked from.</summary>
public sealed record PreviewBody : IRunWeeks
{
    public required ProfileBody Profile { get; init; }

    /// <summary>The typical week.</summary>
    public ImmutableArray<RunBody> RunWeek { get; init; } = [];

    /// <summary>Single weeks that differ.</summary>
    public ImmutableArray<RunWeekBody> RunWeeks { get; init; } = [];

    /// <summary>Not planned for yet.</summary>
    public JsonElement? Race { get; init; }

    /// <summary>A Monday.</summary>
    public required DateOnly StartsOn { get; init; }

    /// <summary>One, so far.</summary>
    public int? Weeks { get; init; }

    DateOnly IRunWeeks.FirstMonday => StartsOn;

    int IRunWeeks.WeekCount => 1;

    /// <summary>The request, with sessions and minutes proposed where none are asked for.</summary>
    public ProposedRequest ToRequest(Catalogue catalogue)
    {
        var (profile, runs) = (Profile.ToProfile(), WeekRuns.Of(this, number: 1));
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

        return new ProposedRequest(new PlanRequest(profile, runs, StartsOn), [.. reasons]);
    }
}

/// <summary>A request with what was proposed in it, and why.</summary>
public sealed record ProposedRequest(PlanRequest Request, ImmutableArray<ReasonAnswer> Reasons);

public sealed class PreviewBodyValidator : RunWeeksValidator<PreviewBody>
{
    public PreviewBodyValidator(Catalogue catalogue)
    {
        RuleFor(b => b.Profile).NotNull().SetValidator(new ProfileBodyValidator(catalogue));
        RuleFor(b => b.StartsOn).MayStartAPlan();
        RuleFor(b => b.Weeks).Must(weeks => weeks is null or 1).WithMessage("Plans of one week are made so far.");
        RuleFor(b => b.Race).Must(race => race is null or { ValueKind: JsonValueKind.Null }).WithMessage("Plans towards a race are not made yet.");
    }
}
