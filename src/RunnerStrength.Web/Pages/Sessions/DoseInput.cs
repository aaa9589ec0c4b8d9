using FluentValidation;
using RunnerStrength.Plans;

namespace RunnerStrength.Web.Pages.Sessions;

/// <summary>What a form offers as the load.</summary>
public enum LoadChoice
{
    Body, Band, Feel, Weight, Percent,
}

/// <summary>The numbers of one exercise as a form. Which of reps, seconds and metres is asked for follows from the exercise.</summary>
public sealed class DoseInput
{
    public int? Sets { get; set; }

    /// <summary>The lower number; seconds and metres have only this one.</summary>
    public int? Amount { get; set; }

    /// <summary>The upper number of a range of reps; empty for one number.</summary>
    public int? UpTo { get; set; }

    public bool PerSide { get; set; }

    public int? Rest { get; set; }

    public LoadChoice Load { get; set; }

    /// <summary>In the unit beside it.</summary>
    public decimal? Weight { get; set; }

    public WeightUnit Unit { get; set; }

    public int? Percent { get; set; }

    public string? Colour { get; set; }

    public int? Rir { get; set; }

    public string? Note { get; set; }

    public DoseKind Kind { get; set; }

    public static DoseInput Of(SessionItem item, WeightUnit unit)
    {
        var (prescription, block) = (item.Prescription, item.Block);
        var input = new DoseInput
        {
            Sets = block.Rounds,
            Rest = block.RestSeconds,
            PerSide = prescription.Dose.PerSide,
            Rir = prescription.Rir,
            Note = prescription.Note,
            Load = LoadOf(prescription.Load),
            Unit = unit,
            Weight = (prescription.Load as RunnerStrength.Plans.Weight) is { } weight ? unit.Shown(weight.Grams) : null,
            Percent = (prescription.Load as PercentOfMax)?.Percent,
            Colour = (prescription.Load as RunnerStrength.Plans.Band)?.Colour,
        };
        (input.Kind, input.Amount, input.UpTo) = prescription.Dose switch
        {
            Reps reps => (DoseKind.Reps, reps.Min, reps.Max),
            Hold hold => (DoseKind.Seconds, hold.Seconds, null),
            Distance distance => (DoseKind.Metres, distance.Metres, (int?)null),
            _ => throw new InvalidOperationException($"Unknown dose {prescription.Dose}."),
        };
        return input;
    }

    /// <param name="was">What stands there now: a weight that is sent as it was shown stays the same to the gram.</param>
    public DoseChange ToChange(Load was) => new(Sets!.Value, ToDose(), Rest!.Value, ToLoad(was), Rir, Note);

    private Dose ToDose() => Kind switch
    {
        DoseKind.Reps => new Reps(Amount!.Value, UpTo ?? Amount.Value, PerSide),
        DoseKind.Seconds => new Hold(Amount!.Value, PerSide),
        _ => new Distance(Amount!.Value, PerSide),
    };

    private Load ToLoad(Load was) => Load switch
    {
        LoadChoice.Band => new RunnerStrength.Plans.Band(Colour),
        LoadChoice.Feel => RunnerStrength.Plans.Load.Feel,
        LoadChoice.Weight => was is RunnerStrength.Plans.Weight { } same && Unit.Shown(same.Grams) == Weight ? same : new RunnerStrength.Plans.Weight(Unit.ToGrams(Weight!.Value)),
        LoadChoice.Percent => new PercentOfMax(Percent!.Value),
        _ => RunnerStrength.Plans.Load.Body,
    };

    private static LoadChoice LoadOf(Load load) => load switch
    {
        RunnerStrength.Plans.Band => LoadChoice.Band,
        ByFeel => LoadChoice.Feel,
        RunnerStrength.Plans.Weight => LoadChoice.Weight,
        PercentOfMax => LoadChoice.Percent,
        _ => LoadChoice.Body,
    };
}

/// <summary>What an amount counts.</summary>
public enum DoseKind
{
    Reps, Seconds, Metres,
}

public sealed class DoseInputValidator : AbstractValidator<DoseInput>
{
    public DoseInputValidator()
    {
        RuleFor(d => d.Sets).NotNull().WithMessage("Give the sets.").InclusiveBetween(1, Block.MaxRounds).WithMessage("{From} to {To} sets.");
        RuleFor(d => d.Rest).NotNull().WithMessage("Give the rest in seconds.").InclusiveBetween(0, Block.MaxRestSeconds).WithMessage("Rest is {From} to {To} seconds.");
        RuleFor(d => d.Amount).NotNull().WithMessage("Give a number.");
        RuleFor(d => d.Amount).InclusiveBetween(1, Reps.MaxReps).When(d => d.Kind == DoseKind.Reps).WithMessage("{From} to {To} reps.");
        RuleFor(d => d.Amount).InclusiveBetween(1, Hold.MaxSeconds).When(d => d.Kind == DoseKind.Seconds).WithMessage("{From} to {To} seconds.");
        RuleFor(d => d.Amount).InclusiveBetween(1, Distance.MaxMetres).When(d => d.Kind == DoseKind.Metres).WithMessage("{From} to {To} metres.");
        RuleFor(d => d.UpTo).InclusiveBetween(1, Reps.MaxReps).When(d => d.Kind == DoseKind.Reps).WithMessage("{From} to {To} reps.");
        RuleFor(d => d.UpTo).Must((d, upTo) => upTo >= d.Amount).When(d => d.Kind == DoseKind.Reps && d.UpTo is not null && d.Amount is not null)
            .WithMessage("The upper number is not below the lower one.");
        RuleFor(d => d.Unit).IsInEnum();
        RuleFor(d => d.Weight).NotNull().WithMessage("Give the weight.")
            .Must((d, weight) => weight >= d.Unit.Least() && weight <= d.Unit.Most()).WithMessage(d => $"{d.Unit.Least()} to {d.Unit.Most():0} {d.Unit.Symbol()}.")
            .When(d => d.Load == LoadChoice.Weight && Enum.IsDefined(d.Unit));
        RuleFor(d => d.Percent).NotNull().WithMessage("Give the percentage.").InclusiveBetween(1, 100).WithMessage("{From} to {To} percent.")
            .When(d => d.Load == LoadChoice.Percent);
        RuleFor(d => d.Colour).MaximumLength(RunnerStrength.Plans.Band.MaxColourLength).WithMessage("At most {MaxLength} characters.");
        RuleFor(d => d.Rir).InclusiveBetween(0, Prescription.MaxRir).WithMessage("{From} to {To} reps in reserve, or empty.");
        RuleFor(d => d.Note).MaximumLength(Prescription.MaxNoteLength).WithMessage("At most {MaxLength} characters.");
    }
}
