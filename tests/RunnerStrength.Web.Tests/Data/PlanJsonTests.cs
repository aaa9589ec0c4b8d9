using System.Text.Json;
using RunnerStrength.Plans;
using RunnerStrength.Running;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Data;

public class PlanJsonTests
{
    /// <summary>Documents as earlier versions of the program wrote them; once committed a file is never changed.</summary>
    private static readonly string Documents = Path.Combine(AppContext.BaseDirectory, "Data", "Documents");

    public static TheoryData<string> Versions => [.. Files];

    private static IEnumerable<string> Files => new DirectoryInfo(Documents).GetFiles("*.json").Select(f => f.Name).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_document_of_every_shipped_version_opens(string file)
    {
        var plan = PlanJson.Read(File.ReadAllText(Path.Combine(Documents, file)));

        Assert.Equal(PlanJson.Write(Samples.Full()), PlanJson.Write(plan));
    }

    [Fact]
    public void A_document_of_the_current_version_is_among_them() =>
        Assert.Contains($"plan-v{PlanJson.DocumentVersion}.json", Files);

    [Fact]
    public void Writing_gives_the_committed_document()
    {
        var committed = JsonSerializer.Serialize(JsonDocument.Parse(File.ReadAllText(Path.Combine(Documents, $"plan-v{PlanJson.DocumentVersion}.json"))));

        Assert.Equal(committed, JsonSerializer.Serialize(JsonDocument.Parse(PlanJson.Write(Samples.Full()))));
    }

    [Fact]
    public void What_is_read_back_is_what_was_written()
    {
        var written = Samples.Full();

        var read = PlanJson.Read(PlanJson.Write(written));

        var session = written.FindSession(1)!;
        var again = read.FindSession(1)!;
        Assert.Equal(written.Profile with { Discomforts = read.Profile.Discomforts, UnavailableDays = read.Profile.UnavailableDays, Mastered = read.Profile.Mastered, Conditions = read.Profile.Conditions }, read.Profile);
        Assert.Equal(written.Profile.Discomforts, read.Profile.Discomforts);
        Assert.Equal(written.Profile.Mastered, read.Profile.Mastered);
        Assert.Equal(written.Weeks.Single().Runs, read.Weeks.Single().Runs);
        Assert.Equal(written.Health, read.Health);
        Assert.Equal(written.Kept.AsEnumerable(), read.Kept.AsEnumerable());
        Assert.Equal(session.Blocks.SelectMany(b => b.Block.Items).Select(i => (i.Exercise, i.Dose, i.Load, i.Rir, i.Tempo, i.Note, i.Why)), again.Blocks.SelectMany(b => b.Block.Items).Select(i => (i.Exercise, i.Dose, i.Load, i.Rir, i.Tempo, i.Note, i.Why)));
        Assert.Equal([new RampSet(50, 8), new RampSet(75, 4)], again.Main[0].Items[0].Ramp.AsEnumerable());
    }

    [Fact]
    public void Locked_days_are_stored_where_there_are_any()
    {
        Assert.DoesNotContain("lockedDays", PlanJson.Write(Samples.Full()), StringComparison.Ordinal);

        var locked = SessionEdits.SetLock(Samples.Full(), Weekday.Friday, locked: true).Plan;

        Assert.Equal([Weekday.Friday], PlanJson.Read(PlanJson.Write(locked)).Weeks.First().LockedDays.AsEnumerable());
    }

    [Fact]
    public void What_follows_from_the_rest_is_not_stored()
    {
        var document = PlanJson.Write(Samples.Full());

        Assert.DoesNotContain("nextId", document, StringComparison.Ordinal);
        Assert.DoesNotContain("startsAt", document, StringComparison.Ordinal);
        Assert.DoesNotContain("words", document, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"documentVersion\":1", "\"documentVersion\":2")]
    [InlineData("\"markedReady\":true", "\"markedReady\":true,\"unheardOf\":1")]
    [InlineData("\"kind\":\"reps\"", "\"kind\":\"leaps\"")]
    [InlineData("\"day\":\"tuesday\"", "\"day\":\"someday\"")]
    [InlineData("\"tempo\":\"2-1-1\"", "\"tempo\":\"slow\"")]
    public void What_this_version_does_not_know_is_refused_rather_than_lost(string known, string changed)
    {
        var document = PlanJson.Write(Samples.Full());
        Assert.Contains(known, document, StringComparison.Ordinal);

        Assert.Throws<JsonException>(() => PlanJson.Read(document.Replace(known, changed, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("not json")]
    public void What_is_no_document_is_refused(string text) => Assert.Throws<JsonException>(() => PlanJson.Read(text));
}
