using RunnerStrength.Exercises;

namespace RunnerStrength.Tests.Planning;

/// <summary>
/// Plans up to a race and in blocks, week by week, as text that a coach has read and signed:
/// SIGN=plans dotnet test tests/RunnerStrength.Tests --filter SignedSeasons
/// </summary>
public sealed class SignedSeasonsTests
{
    public static TheoryData<string> Names => [.. TypicalSeasons.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_typical_season_is_the_one_that_was_signed(string name) =>
        SignedText.Check(SeasonText.Of(TypicalSeasons.All[name], Catalogue.Shipped), $"Planning/SignedSeasons/{name}.txt");
}
