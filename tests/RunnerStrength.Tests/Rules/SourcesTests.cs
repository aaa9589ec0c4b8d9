using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Rules;

public sealed class SourcesTests
{
    [Fact]
    public void Every_source_that_a_rule_cites_is_in_the_bibliography() =>
        Assert.All(RuleBook.Rules, rule => Assert.All(rule.Card.Sources, key => Assert.True(Sources.Find(key) is not null, $"{rule.Code} cites {key}")));

    [Fact]
    public void A_doi_becomes_its_lasting_address() =>
        Assert.Equal(new Uri("https://doi.org/10.1007/s40279-017-0758-3"), Sources.Find("DOM17")!.Link);

    [Fact]
    public void A_source_without_a_certain_doi_has_none() => Assert.Null(Sources.Find("ACSM26")!.Doi);

    [Fact]
    public void Every_doi_has_the_form_of_one() =>
        Assert.All(Sources.All.Where(s => s.Doi is not null), s => Assert.Matches("^10\\.[0-9]{4,5}/[^ ]+[^.;) ]$", s.Doi));

    [Fact]
    public void Every_chapter_of_a_rule_has_its_title() =>
        Assert.All(RuleBook.Rules, rule => Assert.NotEmpty(RuleChapters.Title(rule.Card.Chapter)));
}
