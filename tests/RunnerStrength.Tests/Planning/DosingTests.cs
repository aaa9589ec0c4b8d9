using System.Globalization;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Tests.Planning;

/// <summary>What an exercise is prescribed as: the row of the phase, the range of the exercise where they overlap, the load that follows, rest and practice sets.</summary>
public sealed class DosingTests
{
    [Theory]
    // A barbell squat is for 3 to 6 reps: the phase's reps clipped to it, or it alone where they don't meet.
    [InlineData("squat-barbell-back", PhaseKind.Foundation, Experience.Intermediate, 1, "2 x 3-6 by feel, rir 3, 2-0-2, rest 180, practice 40/8 60/5 80/3")]
    [InlineData("squat-barbell-back", PhaseKind.Foundation, Experience.Advanced, 2, "3 x 6-6 by feel, rir 3, 2-0-2, rest 90, practice 50/8 75/4")]
    [InlineData("squat-barbell-back", PhaseKind.MaxStrength, Experience.Intermediate, 2, "2 x 4-6 by feel, rir 2, 2-0-1, rest 180, practice 40/8 60/5 80/3")]
    [InlineData("squat-barbell-back", PhaseKind.MaxStrength, Experience.Advanced, 2, "3 x 3-5 by feel, rir 2, 2-0-1, rest 180, practice 40/8 60/5 80/3")]
    [InlineData("squat-barbell-back", PhaseKind.Power, Experience.Advanced, 2, "2 x 3-4 by feel, rir 2, 2-0-1, rest 180, practice 40/8 60/5 80/3")]
    [InlineData("squat-barbell-back", PhaseKind.Power, Experience.Novice, 2, "2 x 6-6 by feel, rir 3, 2-0-1, rest 90, practice 50/8 75/4")]
    // Without weights the exercise's own range stands, whatever the phase.
    [InlineData("bulgarian-split-squat", PhaseKind.Foundation, Experience.Novice, 1, "2 x 6-10 each body weight, rir 4, 2-1-1, rest 90")]
    [InlineData("bulgarian-split-squat", PhaseKind.Foundation, Experience.Novice, 3, "2 x 6-10 each body weight, rir 3, 2-1-1, rest 90")]
    [InlineData("bulgarian-split-squat", PhaseKind.MaxStrength, Experience.Advanced, 2, "3 x 6-10 each body weight, rir 2, 2-0-1, rest 90")]
    [InlineData("bulgarian-split-squat", PhaseKind.Recovery, Experience.Novice, 2, "2 x 6-10 each body weight, rir 4, 2-1-1, rest 90")]
    [InlineData("push-up", PhaseKind.MaxStrength, Experience.Advanced, 2, "3 x 6-12 body weight, rir 2, 2-0-1, rest 90")]
    // An accessory has its own row, and quieter sets.
    [InlineData("dumbbell-row", PhaseKind.Foundation, Experience.Novice, 3, "2 x 8-10 each by feel, rir 3, 2-0-2, rest 60, practice 50/8 75/4")]
    // Jumps and holds have neither tempo nor reserve.
    [InlineData("pogo-jump", PhaseKind.Power, Experience.Intermediate, 2, "2 x 8-12 body weight, rest 60")]
    [InlineData("plank-forearm", PhaseKind.Foundation, Experience.Intermediate, 2, "2 x 30 s body weight, rest 45")]
    [InlineData("suitcase-carry", PhaseKind.Foundation, Experience.Intermediate, 2, "2 x 20 m by feel, rir 3, rest 45")]
    // A swing has its own sets and reps in the power phase: three to six, of which it is made for six.
    [InlineData("kettlebell-swing", PhaseKind.Power, Experience.Intermediate, 2, "3 x 6-6 by feel, rest 150")]
    [InlineData("kettlebell-swing", PhaseKind.Power, Experience.Novice, 2, "2 x 6-6 by feel, rest 150")]
    [InlineData("kettlebell-swing", PhaseKind.Power, Experience.Advanced, 1, "2 x 6-6 by feel, rest 150")]
    [InlineData("kettlebell-swing", PhaseKind.MaxStrength, Experience.Advanced, 2, "2 x 6-10 by feel, rest 150")]
    [InlineData("band-pull-apart", PhaseKind.Foundation, Experience.Intermediate, 2, "2 x 10-15 band, rir 3, 2-0-2, rest 60")]
    // Where the lifts are nearer to the limit or further from it, the quieter of the two is an accessory's.
    [InlineData("band-pull-apart", PhaseKind.MaxStrength, Experience.Advanced, 2, "2 x 10-15 band, rir 3, 2-0-2, rest 60")]
    [InlineData("band-pull-apart", PhaseKind.Foundation, Experience.Novice, 1, "2 x 10-15 band, rir 4, 2-0-2, rest 60")]
    public void A_main_exercise_has_the_dose_of_phase_and_experience(string slug, PhaseKind phase, Experience experience, int week, string dose) =>
        Assert.Equal(dose, Words(new Dosing(new RunnerProfile { Experience = experience }, phase, week).Main(Catalogue.Shipped[slug])));

    [Fact]
    public void Only_the_first_loaded_exercise_of_a_movement_has_practice_sets()
    {
        var dosing = new Dosing(new RunnerProfile(), PhaseKind.MaxStrength, 2);

        Assert.Empty(dosing.Main(Catalogue.Shipped["squat-barbell-back"], ramp: false).Prescription.Ramp);
        Assert.NotEmpty(dosing.Main(Catalogue.Shipped["squat-barbell-back"]).Prescription.Ramp);
    }

    [Theory]
    [InlineData(17, 2)]
    [InlineData(18, 1)]
    [InlineData(null, 1)]
    public void Under_18_two_reps_stay_in_reserve(int? age, int least)
    {
        var dosing = new Dosing(new RunnerProfile { Experience = Experience.Advanced, Age = age }, PhaseKind.Maintenance, 2);

        Assert.True(dosing.Main(Catalogue.Shipped["push-up"]).Prescription.Rir >= least);
    }

    /// <summary>Under 18 weights begin with twelve reps, or as many as the exercise goes up to, and five in reserve; after two weeks with no fewer than six.</summary>
    [Theory]
    [InlineData("squat-dumbbell-goblet", 17, 1, "2 x 12-12 by feel, rir 5")]
    [InlineData("squat-barbell-back", 17, 1, "2 x 8-8 by feel, rir 5")]
    [InlineData("squat-barbell-back", 17, 2, "3 x 8-8 by feel, rir 5")]
    [InlineData("squat-barbell-back", 17, 3, "3 x 6-6 by feel, rir 2")]
    [InlineData("squat-barbell-back", 18, 3, "3 x 3-5 by feel, rir 2")]
    [InlineData("squat-dumbbell-goblet", 17, 3, "3 x 6-8 by feel, rir 2")]
    [InlineData("squat-dumbbell-goblet", 18, 3, "3 x 6-10 by feel, rir 2")]
    [InlineData("push-up", 17, 1, "2 x 6-12 body weight, rir 3")]
    public void The_young_begin_light_and_stay_with_more_reps(string slug, int age, int week, string dose) =>
        Assert.StartsWith(dose, Words(new Dosing(new RunnerProfile { Experience = Experience.Advanced, Age = age }, PhaseKind.MaxStrength, week).Main(Catalogue.Shipped[slug])), StringComparison.Ordinal);

    [Theory]
    [InlineData(59, 1, 2)]
    [InlineData(60, 1, 1)]
    [InlineData(60, 2, 1)]
    [InlineData(60, 3, 2)]
    [InlineData(59, 2, 2)]
    public void From_sixty_two_weeks_are_of_single_sets(int age, int week, int sets) =>
        Assert.Equal(sets, new Dosing(new RunnerProfile { Experience = Experience.Intermediate, Age = age }, PhaseKind.Foundation, week).Main(Catalogue.Shipped["push-up"]).Sets);

    /// <summary>A lift that leads its session has up to three sets once the first week is over, an accessory its own.</summary>
    [Theory]
    [InlineData("push-up", PhaseKind.Foundation, Experience.Intermediate, 1, 2)]
    [InlineData("push-up", PhaseKind.Foundation, Experience.Intermediate, 2, 3)]
    [InlineData("push-up", PhaseKind.MaxStrength, Experience.Advanced, 2, 3)]
    [InlineData("push-up", PhaseKind.Maintenance, Experience.Advanced, 2, 2)]
    [InlineData("band-pull-apart", PhaseKind.Foundation, Experience.Intermediate, 2, 2)]
    public void A_leading_lift_has_a_third_set_from_the_second_week_on(string slug, PhaseKind phase, Experience experience, int week, int sets) =>
        Assert.Equal(sets, new Dosing(new RunnerProfile { Experience = experience }, phase, week).LeadingSets(Catalogue.Shipped[slug]));

    /// <summary>As near to the landings as whole sets of the exercise's own reps come, a landing for each foot counted, and never above them.</summary>
    [Theory]
    [InlineData("pogo-jump", 8, 1, 8)]
    [InlineData("pogo-jump", 11, 1, 11)]
    [InlineData("pogo-jump", 20, 2, 10)]
    [InlineData("pogo-jump", 36, 4, 9)]
    [InlineData("pogo-jump", 40, 5, 8)]
    [InlineData("pogo-jump", 100, 5, 12)]
    [InlineData("single-leg-pogo", 40, 3, 6)]
    [InlineData("single-leg-pogo", 16, 1, 8)]
    [InlineData("rope-skip", 100, 2, 25)]
    [InlineData("drop-jump-20", 30, 5, 3)]
    [InlineData("alternate-leg-bound", 40, 5, 16)]
    [InlineData("push-up", 40, 2, 12)]
    public void Jumps_come_as_near_to_the_landings_as_they_can(string slug, int landings, int sets, int units)
    {
        var (found, dose) = Dosing.Jumps(Catalogue.Shipped[slug], landings);
        Assert.Equal((sets, units), (found, dose is Reps reps ? reps.Max : dose.Units));
    }

    [Theory]
    [InlineData(0.90, "40/8 60/5 80/3 90/1")]
    [InlineData(0.899, "40/8 60/5 80/3")]
    [InlineData(0.797, "40/8 60/5 80/3")]
    [InlineData(0.796, "50/8 75/4")]
    [InlineData(0.70, "50/8 75/4")]
    [InlineData(0.699, "50/8")]
    [InlineData(0.60, "50/8")]
    [InlineData(0.599, "")]
    public void The_heavier_the_set_the_more_practice_before_it(double share, string practice) =>
        Assert.Equal(practice, string.Join(' ', Dosing.RampFor(share).Select(Words)));

    [Theory]
    [InlineData(1, "in the first week every exercise is new")]
    [InlineData(2, "week 2 of the foundation phase, novice")]
    public void The_dose_says_what_it_comes_from(int week, string words) =>
        Assert.Equal(words, new Dosing(new RunnerProfile(), PhaseKind.Foundation, week).WeekWords);

    [Fact]
    public void And_counts_the_weeks_of_its_phase() =>
        Assert.Equal("week 3 of the power phase, advanced", new Dosing(new RunnerProfile { Experience = Experience.Advanced }, PhaseKind.Power, 9, weekOfPhase: 3).WeekWords);

    /// <summary>Table S9, usual rests.</summary>
    [Theory]
    [InlineData("squat-barbell-back", true, null, "120-180-240")]
    [InlineData("squat-barbell-back", false, null, "60-90-120")]
    [InlineData("squat-barbell-back", false, 59, "60-90-120")]
    [InlineData("squat-barbell-back", false, 60, "120-120-180")]
    [InlineData("squat-barbell-back", true, 17, "60-60-180")]
    [InlineData("squat-barbell-back", true, 18, "120-180-240")]
    [InlineData("pogo-jump", false, 17, "45-60-120")]
    [InlineData("kettlebell-swing", false, null, "120-150-300")]
    [InlineData("plank-forearm", false, null, "30-45-60")]
    [InlineData("band-pull-apart", false, null, "45-60-90")]
    public void Rests_follow_kind_load_and_age(string slug, bool heavy, int? age, string rest)
    {
        var range = RestTable.For(Catalogue.Shipped[slug], heavy, new RunnerProfile { Experience = Experience.Intermediate, Age = age });
        Assert.Equal(rest, $"{range.Min}-{range.Default}-{range.Max}");
    }

    [Fact]
    public void The_advanced_may_rest_longer_between_heavy_sets() =>
        Assert.Equal(300, RestTable.For(Catalogue.Shipped["squat-barbell-back"], heavy: true, new RunnerProfile { Experience = Experience.Advanced }).Max);

    private static string Words(Prescribed prescribed)
    {
        var prescription = prescribed.Prescription;
        var dose = prescription.Dose switch
        {
            Reps reps => $"{reps.Min}-{reps.Max}{(reps.PerSide ? " each" : "")}",
            Hold hold => $"{hold.Seconds} s{(hold.PerSide ? " each" : "")}",
            _ => $"{prescription.Dose.Units} m",
        };
        var load = prescription.Load switch { ByFeel => "by feel", Band => "band", _ => "body weight" };
        string?[] parts =
        [
            $"{prescribed.Sets} x {dose} {load}",
            prescription.Rir is { } rir ? string.Create(CultureInfo.InvariantCulture, $"rir {rir}") : null,
            prescription.Tempo is { } tempo ? $"{tempo}" : null,
            $"rest {prescribed.RestSeconds}",
            prescription.Ramp.IsEmpty ? null : $"practice {string.Join(' ', prescription.Ramp.Select(Words))}",
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private static string Words(RampSet set) => $"{set.PercentOfWorking}/{set.Reps}";
}
