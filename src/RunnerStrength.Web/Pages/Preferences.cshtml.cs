using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RunnerStrength.Plans;
using RunnerStrength.Running;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages;

/// <summary>Kilograms or pounds, Monday or Sunday.</summary>
public sealed class PreferencesModel(VisitorPreferences preferences) : PageModel
{
    private const string Plans = "/plans";

    private static readonly PreferencesModelValidator Whole = new();

    [BindProperty]
    public WeightUnit? Unit { get; set; }

    [BindProperty]
    public Weekday? FirstDay { get; set; }

    /// <summary>The page to go back to, of this site.</summary>
    [BindProperty(SupportsGet = true, Name = "return")]
    public string? Return { get; set; }

    public void OnGet() => (Unit, FirstDay) = (preferences.Unit, preferences.FirstDay);

    public IActionResult OnPost()
    {
        // What is bound is each field by itself, which says nothing of one that was not sent.
        Whole.Validate(this).AddToModelState(ModelState, prefix: null);
        if (!ModelState.IsValid)
            return Page();
        preferences.Choose(new Preferences(Unit!.Value, FirstDay!.Value));
        return LocalRedirect(Url.IsLocalUrl(Return) && Return.All(char.IsAscii) ? Return : Plans);
    }
}

public sealed class PreferencesModelValidator : AbstractValidator<PreferencesModel>
{
    public PreferencesModelValidator()
    {
        RuleFor(p => p.Unit).NotNull().WithMessage("Choose a unit.").IsInEnum().WithMessage("Choose a unit.");
        RuleFor(p => p.FirstDay).Must(day => day is Weekday.Monday or Weekday.Sunday).WithMessage("Choose Monday or Sunday.");
    }
}
