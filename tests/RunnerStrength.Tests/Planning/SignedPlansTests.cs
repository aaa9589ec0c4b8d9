using RunnerStrength.Exercises;

namespace RunnerStrength.Tests.Planning;

/// <summary>
/// Whole plans of typical runners, as text that a coach has read and signed. A change of the planner shows here as a change of plans, to be read before it is signed again:
/// SIGN=plans dotnet test tests/RunnerStrength.Tests --filter SignedPlans
/// </summary>
public sealed class SignedPlansTests
{
    public static TheoryData<string> Names => [.. TypicalRunners.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_typical_runner_gets_the_plan_that_was_signed(string name) =>
        SignedText.Check(PlanText.Of(TypicalRunners.All[name], Catalogue.Shipped), $"Planning/SignedPlans/{name}.txt");
}
