using System.Globalization;
using System.Net;
using System.Xml.Linq;

namespace RunnerStrength.Web.Tests.Faults;

/// <summary>The keys that cookies are protected with are lost, or the clock has gone far from when they were made.</summary>
public sealed class KeyRingTests : FaultTests
{
    private const int Days = 400;

    [Fact]
    public async Task Without_its_keys_a_visitor_is_a_new_one_and_never_an_error()
    {
        var saver = await MadePlan();
        Directory.Delete(Data.File("keys"), recursive: true);

        await using var program = await Started();

        Assert.Equal(HttpStatusCode.NotFound, (await saver.Open(program, saver.Plan)).Status);
        Assert.Equal(HttpStatusCode.OK, (await saver.Open(program, "/plans")).Status);
        Assert.NotEqual(saver.Plan, await saver.MakePlan(program));
    }

    [Theory]
    [InlineData(Days)]
    [InlineData(-Days)]
    public async Task With_the_clock_far_off_a_visitor_is_still_known_and_can_save(int days)
    {
        var saver = await MadePlan();
        Shift(by: TimeSpan.FromDays(-days));

        await using var program = await Started();

        Assert.Equal(HttpStatusCode.OK, (await saver.Open(program, saver.Plan)).Status);
        Assert.Equal(saver.Plan, (await saver.Save(program)).Url);
        Assert.NotEqual(saver.Plan, await saver.MakePlan(program));
    }

    private async Task<Saver> MadePlan()
    {
        await using var program = await Started();
        var saver = await Saver.With(program);
        await Stopped(program);
        return saver;
    }

    /// <summary>To the keys a clock that has gone forward looks the same as if they had been made earlier.</summary>
    private void Shift(TimeSpan by)
    {
        var files = Directory.GetFiles(Data.File("keys"), "*.xml");
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var key = XDocument.Load(file);
            foreach (var date in new[] { "creationDate", "activationDate", "expirationDate" }.Select(name => key.Root!.Element(name)!))
                date.Value = DateTimeOffset.Parse(date.Value, CultureInfo.InvariantCulture).Add(by).ToString("o", CultureInfo.InvariantCulture);
            key.Save(file);
        }
    }
}
