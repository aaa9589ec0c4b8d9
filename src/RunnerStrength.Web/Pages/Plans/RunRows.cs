using FluentValidation;
using RunnerStrength.Running;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>The week's runs as a form: two rows a day, empty ones left out.</summary>
public sealed class RunRows
{
    public const int PerDay = 2;
    public const int Count = 7 * PerDay;

    /// <summary>In the order of the days; the second row of a day is for a second run.</summary>
    public List<RunRow> Rows { get; set; } = [];

    public static RunRows Of(RunWeek week)
    {
        var rows = new RunRows();
        foreach (var day in Enum.GetValues<Weekday>())
        {
            var runs = week.On(day).Select(RunRow.Of).Take(PerDay).ToList();
            rows.Rows.AddRange(runs.Concat(Enumerable.Range(0, PerDay - runs.Count).Select(_ => new RunRow())));
        }

        return rows;
    }

    public static Weekday DayOf(int row) => (Weekday)(row / PerDay);

    public RunWeek ToWeek() => new(Rows.Take(Count).Select((row, i) => row.ToRun(DayOf(i))).OfType<Run>());

    /// <summary>The rows a page needs to show, whatever was sent.</summary>
    public void Fill()
    {
        while (Rows.Count < Count)
            Rows.Add(new RunRow());
    }
}

/// <summary>One run of a day; no kind is no run.</summary>
public sealed class RunRow
{
    public RunKind? Kind { get; set; }

    public TimeOnly? Start { get; set; }

    public int? Minutes { get; set; }

    public static RunRow Of(Run run) => new() { Kind = run.Kind, Start = run.Start, Minutes = run.Minutes };

    public Run? ToRun(Weekday day) => Kind is { } kind ? new Run(day, Start ?? Run.DefaultStart, Minutes ?? Run.DefaultMinutes, kind) : null;
}

public sealed class RunRowsValidator : AbstractValidator<RunRows>
{
    public RunRowsValidator()
    {
        RuleFor(r => r.Rows).Must(rows => rows.Count <= RunRows.Count).WithMessage($"A week has at most {RunRows.Count} runs here, two a day.");
        RuleForEach(r => r.Rows).SetValidator(new RunRowValidator());
    }
}

public sealed class RunRowValidator : AbstractValidator<RunRow>
{
    public RunRowValidator() => RuleFor(r => r.Minutes).InclusiveBetween(1, Run.MaxMinutes).WithMessage("A run takes 1 to {To} minutes.");
}
