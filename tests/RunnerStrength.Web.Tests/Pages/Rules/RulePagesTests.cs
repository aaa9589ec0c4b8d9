using System.Net;
using RunnerStrength.Rules;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Pages.Rules;

public sealed class RulePagesTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task All_rules_are_listed_in_the_order_of_the_book()
    {
        var page = await app.Visitor().Get("/rules");
        Assert.Equal(RuleBook.Rules.Select(r => $"/rules/{r.Code}"), page.Document.QuerySelectorAll(".rule-list h3 a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Every_rule_has_its_page_with_reason_basis_examples_and_sources()
    {
        var visitor = app.Visitor();
        foreach (var rule in RuleBook.Rules)
        {
            var page = await visitor.Get($"/rules/{rule.Code}");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            foreach (var words in new[] { rule.Card.Sentence, rule.Card.Why, rule.Card.BasisWords, rule.Passes.Story, rule.Fails.Story })
                Assert.Contains(words, page.Text);
            Assert.NotEmpty(page.Document.QuerySelectorAll(".said li"));
            Assert.Equal(rule.Card.Sources.Length, page.Document.QuerySelectorAll(".source-list li").Length);
        }
    }

    [Fact]
    public async Task A_source_leads_to_its_paper()
    {
        var page = await app.Visitor().Get("/rules/I1");
        Assert.Contains(page.Document.QuerySelectorAll(".source-list a"), a => a.GetAttribute("href") == "https://doi.org/10.1007/s40279-017-0758-3");
    }

    [Fact]
    public async Task A_code_in_small_letters_leads_to_the_rule() => Assert.Equal("/rules/I1", (await app.Visitor().Get("/rules/i1")).Url);

    [Theory]
    [InlineData("/rules/Z9")]
    [InlineData("/rules/I")]
    [InlineData("/rules/I999")]
    public async Task An_unknown_code_is_not_there(string path) => Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().Get(path)).Status);
}
