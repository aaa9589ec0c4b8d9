using Microsoft.AspNetCore.Mvc.RazorPages;
using RunnerStrength.Rules;
using RunnerStrength.Web.Startup;

namespace RunnerStrength.Web.Pages.Rules;

/// <summary>All rules, by chapter.</summary>
[PublicPage]
public sealed class IndexModel : PageModel
{
    public IEnumerable<IGrouping<char, Rule>> Chapters => RuleBook.Rules.GroupBy(r => r.Card.Chapter);
}
