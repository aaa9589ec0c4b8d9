using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules.AgeAndExperience;

namespace RunnerStrength.Planning;

/// <summary>Which exercises a runner may do: kit, level, discomfort and conditions (rules P15, D7, M2, M3, M6 to M8, A3).</summary>
public sealed class Eligibility
{
    public const int NoviceLevel = 3;
    public const int NoviceFirstWeeksLevel = 2;
    public const int NoviceFirstWeeks = 4;
    public const int NoviceMaxLevelFirstEightWeeks = 3;
    public const int NoviceCarefulWeeks = 8;
    public const int IntermediateLevel = 4;
    public const int AdvancedLevel = 5;
    public const int YouthFromAge = 16;
    public const int PostpartumWeeks = 12;

    private readonly RunnerProfile profile;
    private readonly Catalogue catalogue;
    private readonly int week;
    private readonly HashSet<Exclusion> exclusions;
    private readonly Site[] toHaveSeen;

    /// <param name="week">The week of the plan, from 1.</param>
    public Eligibility(RunnerProfile profile, Catalogue catalogue, int week)
    {
        this.profile = profile;
        this.catalogue = catalogue;
        this.week = week;
        exclusions = [.. ExclusionsOf(profile)];
        toHaveSeen = [.. profile.SitesToHaveSeen];
    }

    /// <summary>The highest level without mastery of an easier neighbour (rule P15).</summary>
    public static int Ceiling(Experience experience, int week) => experience switch
    {
        Experience.Novice => week <= NoviceFirstWeeks ? NoviceFirstWeeksLevel : NoviceLevel,
        Experience.Intermediate => IntermediateLevel,
        _ => AdvancedLevel,
    };

    public bool Allows(Exercise exercise) => WhyNot(exercise) is null;

    /// <summary>Null when the exercise is allowed; else the first reason against it, in words that follow "because".</summary>
    public string? WhyNot(Exercise exercise)
    {
        if (HealthReason(exercise) is { } health)
            return health.Text;
        if (!profile.AtHand.Covers(exercise.Equipment))
            return $"it needs {exercise.Equipment.Without(profile.AtHand)}";
        return IsWithinLevel(exercise) ? null : $"level {exercise.Level} comes after {LevelWords}";
    }

    /// <summary>Discomfort, conditions and age alone, in words that follow "because", with the rule; null when none of them rules the exercise out.</summary>
    public Reason? HealthReason(Exercise exercise)
    {
        foreach (var site in exercise.RuledOutBy)
        {
            if (profile.IsActive(site))
                return new Reason("M3", $"your {site.Plain()} is at {profile.Discomforts[site]} of 10");
        }

        foreach (var site in toHaveSeen)
        {
            if (SiteLoads.Load(site, exercise))
                return new Reason("M2", $"your {site.Plain()} is at {profile.Discomforts[site]} of 10 and has to be looked at first");
        }

        foreach (var exclusion in exercise.Exclusions)
        {
            if (exclusions.Contains(exclusion))
                return ReasonFor(exclusion);
        }

        return A3YoungRunners.Concerns(profile) && A3YoungRunners.IsForAdults(exercise) ? new Reason("A3", "it waits until you are 18") : null;
    }

    private static Reason ReasonFor(Exclusion exclusion) => exclusion switch
    {
        Exclusion.Pregnancy => new Reason("M7", "it is left out during pregnancy"),
        Exclusion.PregnancyT2plus => new Reason("M7", "it is left out after week 12 of pregnancy"),
        Exclusion.PostpartumLt12wk => new Reason("M8", "it waits until 12 weeks after birth"),
        Exclusion.BoneStressInjury => new Reason("M6", "a bone stress injury needs time first"),
        Exclusion.AgeLt16 => new Reason("A3", "it waits until you are 16"),
        _ => new Reason("M1", "your health answers rule it out"),
    };

    /// <summary>Whether kit and level alone allow it.</summary>
    public bool AllowsButForHealth(Exercise exercise) => profile.AtHand.Covers(exercise.Equipment) && IsWithinLevel(exercise);

    /// <summary>Within the ceiling, or one above it with a mastered easier neighbour; but a novice's first two weeks are practice (rule A4), and the first eight never pass level 3 (rule D7).</summary>
    public bool IsWithinLevel(Exercise exercise)
    {
        var ceiling = Ceiling(profile.Experience, week);
        if (exercise.Level <= ceiling)
            return true;
        if (A4TheFirstTwoWeeksArePractice.IsPractice(profile, week))
            return false;
        if (profile.Experience == Experience.Novice && week <= NoviceCarefulWeeks && exercise.Level > NoviceMaxLevelFirstEightWeeks)
            return false;
        return exercise.Level == ceiling + 1 && catalogue.EasierThan(exercise).Any(e => profile.Mastered.Contains(e.Slug));
    }

    private string LevelWords => $"level {Ceiling(profile.Experience, week)} is solid";

    /// <summary>The exclusions that a runner's conditions and age bring.</summary>
    public static IEnumerable<Exclusion> ExclusionsOf(RunnerProfile profile)
    {
        if (profile.Conditions.Contains(Condition.Pregnancy) || profile.Conditions.Contains(Condition.PregnancyAfterWeek12))
            yield return Exclusion.Pregnancy;
        if (profile.Conditions.Contains(Condition.PregnancyAfterWeek12))
            yield return Exclusion.PregnancyT2plus;
        if ((profile.Conditions.Contains(Condition.Postpartum) && profile.WeeksSinceBirth is null) || profile.WeeksSinceBirth < PostpartumWeeks)
            yield return Exclusion.PostpartumLt12wk;
        if (profile.Conditions.Contains(Condition.BoneStressInjury))
            yield return Exclusion.BoneStressInjury;
        if (profile.Age < YouthFromAge)
            yield return Exclusion.AgeLt16;
    }
}
