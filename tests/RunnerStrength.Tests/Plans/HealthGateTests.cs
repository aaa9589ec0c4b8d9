using System.Collections.Immutable;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Tests.Plans;

/// <summary>What is answered and confirmed before a plan is ready (rules M1 and A3, and the clearance of M6 to M8).</summary>
public sealed class HealthGateTests
{
    private static readonly DateOnly Answered = new(2026, 11, 30);
    private static readonly HealthGate AllNo = new() { Answers = [.. Enumerable.Repeat<bool?>(false, HealthGate.Questions)], AnsweredOn = Answered };

    [Fact]
    public void Ten_times_no_opens_it() => Assert.Empty(Open(AllNo));

    [Fact]
    public void What_is_not_answered_is_counted()
    {
        Assert.Contains("not answered yet", Assert.Single(Open(HealthGate.Unanswered)), StringComparison.Ordinal);
        Assert.StartsWith("1 of the 10", Assert.Single(Open(AllNo with { Answers = AllNo.Answers.SetItem(9, null) })), StringComparison.Ordinal);
        Assert.StartsWith("The health questions", Assert.Single(Open(HealthGate.Unanswered)), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_single_yes_wants_a_professionals_word()
    {
        for (var question = 0; question < HealthGate.Questions; question++)
        {
            var yes = AllNo with { Answers = AllNo.Answers.SetItem(question, true) };
            Assert.Contains("You answered yes", Assert.Single(Open(yes)), StringComparison.Ordinal);
            Assert.Empty(Open(yes with { ProfessionalAgreed = true }));
        }
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    public void Answers_hold_for_twelve_months(int daysLater, bool old) =>
        Assert.Equal(old, AllNo.OpenPoints(new RunnerProfile(), Answered.AddMonths(12).AddDays(daysLater)).Any());

    [Fact]
    public void Answers_without_a_date_are_old() => Assert.Single(Open(AllNo with { AnsweredOn = null }));

    [Theory]
    [InlineData(17, true)]
    [InlineData(18, false)]
    [InlineData(null, false)]
    public void Under_eighteen_a_guardian_consents(int? age, bool asked)
    {
        var young = new RunnerProfile { Age = age };
        Assert.Equal(asked, Open(AllNo, young).Any(p => p.Contains("guardian", StringComparison.Ordinal) && p.Contains("qualified adult", StringComparison.Ordinal)));
        Assert.Empty(Open(AllNo with { GuardianConsents = true }, young));
    }

    [Theory]
    [InlineData(Condition.Pregnancy)]
    [InlineData(Condition.PregnancyAfterWeek12)]
    [InlineData(Condition.Postpartum)]
    [InlineData(Condition.BoneStressInjury)]
    public void A_condition_is_cleared_by_a_professional_whatever_was_answered(Condition condition)
    {
        var runner = new RunnerProfile { Conditions = [condition] };
        Assert.Contains("medical professional", Assert.Single(Open(AllNo, runner)), StringComparison.Ordinal);
        Assert.Empty(Open(AllNo with { ProfessionalAgreed = true }, runner));
        Assert.Single(Open(AllNo with { Answers = AllNo.Answers.SetItem(5, true) }, runner));
    }

    [Theory]
    [InlineData(11, 1)]
    [InlineData(12, 0)]
    public void Weeks_after_a_birth_say_it_too(int weeks, int points) => Assert.Equal(points, Open(AllNo, new RunnerProfile { WeeksSinceBirth = weeks }).Count());

    [Fact]
    public void The_questions_are_the_ten_of_the_book_in_words_of_our_own()
    {
        Assert.Equal(HealthGate.Questions, HealthQuestions.All.Distinct(StringComparer.Ordinal).Count());
        Assert.All(HealthQuestions.All, q => Assert.EndsWith("?", q, StringComparison.Ordinal));
        Assert.Throws<ArgumentException>(() => new HealthGate { Answers = ImmutableArray.Create<bool?>(true) });
    }

    private static IEnumerable<string> Open(HealthGate gate, RunnerProfile? runner = null) => gate.OpenPoints(runner ?? new RunnerProfile(), Answered);
}
