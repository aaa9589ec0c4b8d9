using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RunnerStrength.Exercises;
using RunnerStrength.Rules;
using RunnerStrength.Web.Startup;

namespace RunnerStrength.Web.Pages.Rules;

/// <summary>One rule: what it asks, why, how sure we are, an example on each side, and its sources.</summary>
[PublicPage]
public sealed class ShowModel : PageModel
{
    public Rule Rule { get; private set; } = null!;

    public RuleCard Card => Rule.Card;

    public IEnumerable<Source> Cited => Card.Sources.Select(Sources.Find).OfType<Source>();

    /// <summary>What the rule says of its failing example.</summary>
    public ImmutableArray<Finding> SaidOfFailing => [.. RuleBook.WithoutDuplicates(RuleBook.Findings(Rule, new PlanReview(Rule.Fails.Plan, Catalogue.Shipped)))];

    /// <summary>The rules that stand before and after it in the book.</summary>
    public (Rule? Before, Rule? After) Neighbours
    {
        get
        {
            var rules = RuleBook.Rules;
            var at = rules.IndexOf(Rule);
            return (at > 0 ? rules[at - 1] : null, at + 1 < rules.Length ? rules[at + 1] : null);
        }
    }

    /// <summary>Rules that check nothing stand in the list alone.</summary>
    private static string? InTheList(string code) =>
        LoadArithmetic.Find(code)?.Code ?? NotYetChecked.All.FirstOrDefault(r => string.Equals(r.Code, code, StringComparison.OrdinalIgnoreCase))?.Code;

    public IActionResult OnGet(string code)
    {
        if (RuleBook.Find(code) is not { } rule)
            return InTheList(code) is { } known ? LocalRedirect($"/rules#{known}") : NotFound();
        Rule = rule;
        return rule.Code == code ? Page() : LocalRedirectPermanent($"/rules/{rule.Code}");
    }
}
