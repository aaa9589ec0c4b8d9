using System.Net;
using RunnerStrength.Web.Tests.Hosting;
using RunnerStrength.Web.Tests.Pages;
using RunnerStrength.Web.Tests.Pages.Plans;

namespace RunnerStrength.Web.Tests.Faults;

/// <summary>The clock goes wrong, or the night is an hour longer or shorter.</summary>
public sealed class ClockTests
{
    private const string Berlin = "Europe/Berlin";

    [Theory]
    [InlineData(400)]
    [InlineData(-400)]
    public async Task With_the_clock_400_days_off_plans_open_are_saved_and_their_health_answers_stand(int days)
    {
        await using var app = new App();
        var window = await new Runner(app).MakePlan(Answers.Everything);
        var health = (await window.Plan()).Health;
        app.Time.AdjustTime(App.Now.AddDays(days));

        Assert.Equal(HttpStatusCode.OK, (await window.Open()).Status);
        Assert.Equal(HttpStatusCode.OK, (await window.Open("health")).Status);
        var saved = await window.Send("name", form => form.Fill("Input.Name", "In another year"));

        Assert.Equal((HttpStatusCode.OK, window.Path), (saved.Status, saved.Url));
        Assert.Equal(health, (await window.Plan()).Health);
    }

    [ZoneTheory]
    [InlineData("2027-03-28T00:59:59Z", "2027-03-29")]
    [InlineData("2027-03-28T01:00:00Z", "2027-03-29")]
    [InlineData("2027-10-31T00:59:59Z", "2027-11-01")]
    [InlineData("2027-10-31T01:00:00Z", "2027-11-01")]
    [InlineData("2027-10-31T23:30:00Z", "2027-11-01")]
    public async Task In_a_night_that_is_an_hour_off_a_plan_begins_on_the_next_monday(string now, string monday)
    {
        await using var app = new App();
        app.Time.SetLocalTimeZone(TimeZoneInfo.FindSystemTimeZoneById(Berlin));
        app.Time.AdjustTime(DateTimeOffset.Parse(now));

        var window = await new Runner(app).MakePlan();

        Assert.Equal(DateOnly.Parse(monday), (await window.Plan()).StartsOn);
        Assert.Equal(HttpStatusCode.OK, (await window.Open("print/all")).Status);
    }
}
