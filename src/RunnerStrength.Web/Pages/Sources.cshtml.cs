using Microsoft.AspNetCore.Mvc.RazorPages;
using RunnerStrength.Rules;
using RunnerStrength.Web.Startup;

namespace RunnerStrength.Web.Pages;

/// <summary>The bibliography, and the rules that lean on each entry.</summary>
[PublicPage]
public sealed class SourcesModel : PageModel
{
    public IEnumerable<(Source Source, IEnumerable<Rule> Rules)> Entries => Sources.All
        .OrderBy(s => s.Key, StringComparer.Ordinal)
        .Select(s => (s, RuleBook.Rules.Where(r => r.Card.Sources.Contains(s.Key))));
}
