using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;
using RunnerStrength.Web.Pages.Plans;

namespace RunnerStrength.Web.Pages.Sessions;

/// <summary>What the numbers in the form of an exercise would make of the session and the week; nothing is saved. The form's own page asks for it while one types.</summary>
public sealed class ExerciseOutcomeModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : SessionExercisePage(revisions, owners, catalogue, time)
{
    [BindProperty]
    public DoseInput Input { get; set; } = new();

    public int MinutesBefore { get; private set; }

    /// <summary>What the week trains, beside what it trained before.</summary>
    public BalanceView Balance { get; private set; } = null!;

    /// <summary>What the rules would say that they don't say now, the gravest first.</summary>
    public ImmutableArray<Finding> NewFindings { get; private set; } = [];

    public int FindingsGone { get; private set; }

    /// <summary>Opened as an address there is nothing to show: the exercise is where it is.</summary>
    public async Task<IActionResult> OnGetAsync() => await LoadItem() ? ToExercise() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadItem())
            return NotFound();
        if (!ModelState.IsValid)
            return new UnprocessableEntityResult();
        var (before, said) = (Review, Findings.Select(f => (f.Rule, f.Path, f.Severity)).ToHashSet());
        MinutesBefore = Facts.Minutes;
        Show(ExerciseEdits.SetDose(Plan, SessionId, BlockId, ItemIndex, Input.ToChange(ExerciseEdits.Require(Plan, SessionId, BlockId, ItemIndex).Load), Catalogue).Plan);
        Balance = new BalanceView(Review, ReviewedWeek, before);
        NewFindings = [.. Findings.Where(f => !said.Contains((f.Rule, f.Path, f.Severity))).OrderByDescending(f => f.Severity)];
        FindingsGone = said.Count - (Findings.Length - NewFindings.Length);
        return Page();
    }
}
