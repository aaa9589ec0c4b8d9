using System.Text.Json;
using System.Text.Json.Nodes;
using RunnerStrength.Plans;
using RunnerStrength.Running;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Data;

public class PlanJsonTests
{
    /// <summary>Documents as earlier versions of the program wrote them; once committed a file is never changed.</summary>
    private static readonly string Documents = Path.Combine(AppContext.BaseDirectory, "Data", "Documents");

    /// <summary>
    /// plan-v1: what could be said at first. plan-v1-nothing-said: for some hours what later could be said was written where nothing was said.
    /// plan-v1-workshop: all that can be said since.
    /// </summary>
    private static readonly Dictionary<string, Func<Plan>> Plans = new(StringComparer.Ordinal)
    {
        ["plan-v1.json"] = Samples.Full,
        ["plan-v1-nothing-said.json"] = Samples.Full,
        ["plan-v1-workshop.json"] = Samples.Shaped,
    };

    public static TheoryData<string> PlanFiles => [.. Plans.Keys];

    [Theory]
    [MemberData(nameof(PlanFiles))]
    public void A_document_of_every_released_shape_opens(string file) => Assert.Equal(PlanJson.Write(Plans[file]()), PlanJson.Write(PlanJson.Read(Text(file))));

    [Fact]
    public void A_session_kept_as_a_template_opens() =>
        Assert.Equal(PlanJson.WriteSession(Samples.ShapedSession()), PlanJson.WriteSession(PlanJson.ReadSession(Text("session-v1.json"))));

    [Fact]
    public void No_released_document_is_left_out_and_the_current_version_is_among_them()
    {
        var files = new DirectoryInfo(Documents).GetFiles("*.json").Select(f => f.Name);
        Assert.Equal(Plans.Keys.Append("session-v1.json").Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
        Assert.Contains($"plan-v{PlanJson.DocumentVersion}.json", Plans.Keys);
    }

    [Theory]
    [InlineData("plan-v1.json")]
    [InlineData("plan-v1-workshop.json")]
    public void Writing_gives_the_committed_document(string file) => Assert.Equal(InOneSpelling(Text(file)), InOneSpelling(PlanJson.Write(Plans[file]())));

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

        var locked = SessionEdits.SetLock(Samples.Full(), 1, Weekday.Friday, locked: true).Plan;

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

    private static string Text(string file) => File.ReadAllText(Path.Combine(Documents, file));

    /// <summary>Fields in any order say the same.</summary>
    private static string InOneSpelling(string json) => Ordered(JsonNode.Parse(json)!).ToJsonString();

    private static JsonNode Ordered(JsonNode node) => node switch
    {
        JsonObject fields => new JsonObject(fields.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => KeyValuePair.Create(f.Key, f.Value is null ? null : Ordered(f.Value)))),
        JsonArray items => new JsonArray([.. items.Select(i => i is null ? null : Ordered(i))]),
        _ => node.DeepClone(),
    };
}
