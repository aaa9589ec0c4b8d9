using System.Net;
using RunnerStrength.Exercises;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Pages.Exercises;

public sealed class ExercisePageTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Every_exercise_has_its_page_with_all_that_its_text_says()
    {
        var visitor = app.Visitor();
        foreach (var exercise in Catalogue.Shipped.All)
        {
            var page = await visitor.Get($"/exercises/{exercise.Slug}");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Equal(exercise.Name, page.Document.QuerySelector("h1")!.TextContent);
            Assert.Equal(exercise.Text.Steps.Length, page.Document.QuerySelectorAll(".steps li").Length);
            Assert.Equal(exercise.Text.Cues.Length, page.Document.QuerySelectorAll(".cues li").Length);
        }
    }

    [Fact]
    public async Task The_forearm_plank_says_how_it_is_done()
    {
        var page = await app.Visitor().Get("/exercises/plank-forearm");
        foreach (var heading in new[] { "Set-up", "Steps", "Breathing", "Cues", "Common mistakes", "When to move on", "When to leave it out", "Easier and harder" })
            Assert.Contains(heading, page.Document.QuerySelectorAll("h2").Select(h => h.TextContent));
        Assert.Contains("20-30 seconds", page.Text);
        Assert.Contains("Discomfort: shoulder", page.Text);
        Assert.Contains("consult a medical professional", page.Text);
    }

    [Fact]
    public async Task A_link_in_a_text_leads_to_the_exercise_it_names()
    {
        var page = await app.Visitor().Get("/exercises/plank-forearm");
        Assert.Contains(page.Document.QuerySelectorAll("#move-on + p a"), a => a.GetAttribute("href") == "/exercises/plank-high");
    }

    [Fact]
    public async Task The_ladder_leads_down_and_up()
    {
        var plank = Catalogue.Shipped["plank-forearm"];
        var page = await app.Visitor().Get("/exercises/plank-forearm");
        var rungs = page.Document.QuerySelectorAll(".ladder-steps a").Select(a => a.TextContent).ToArray();
        Assert.NotEmpty(rungs);
        Assert.Equal(Catalogue.Shipped.EasierThan(plank).Concat(Catalogue.Shipped.HarderThan(plank)).Select(e => e.Name), rungs);
    }

    [Theory]
    [InlineData("/exercises/no-such-exercise")]
    [InlineData("/exercises/Plank-Forearm")]
    [InlineData("/exercises/plank--forearm")]
    [InlineData("/exercises/caf%C3%A9")]
    public async Task An_unknown_name_is_not_there(string path) => Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().Get(path)).Status);

    [Fact]
    public async Task A_former_name_leads_to_the_exercise()
    {
        await app.InScope(async services =>
        {
            var db = (RunnerStrengthDb)services.GetService(typeof(RunnerStrengthDb))!;
            db.ExerciseAliases.Add(new ExerciseAlias { Slug = "elbow-plank", Target = "plank-forearm" });
            await db.SaveChangesAsync();
        });
        var page = await app.Visitor().Get("/exercises/elbow-plank");
        Assert.Equal("/exercises/plank-forearm", page.Url);
        Assert.Equal(HttpStatusCode.OK, page.Status);
    }
}
