using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;
using RunnerStrength.Web.Tests.Hosting;
using RunnerStrength.Web.Tests.Pages.Plans;

namespace RunnerStrength.Web.Tests.Pages;

/// <summary>Everything that a visitor can make is bounded, which is said before it hurts and loses nothing that was typed.</summary>
public sealed class BoundsTests(App app) : IClassFixture<App>
{
    private readonly Runner runner = new(app);

    [Theory]
    [InlineData(89, false)]
    [InlineData(90, true)]
    public async Task The_bound_of_plans_is_said_from_nine_tenths_on(int plans, bool said)
    {
        await Plans(plans);
        Assert.Equal(said, (await runner.Visitor.Get("/plans")).Text.Contains($"{plans} of {PlanRow.Most} plans", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_plan_too_many_is_refused_with_all_that_was_filled_in()
    {
        await Plans(PlanRow.Most);
        var form = await runner.Visitor.Get("/plans/new");
        form.Form(Runner.NewPlan).Fill("Input.Minutes", "25");

        var refused = await runner.Visitor.Submit(form, Runner.NewPlan);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("You have 100 plans, which is as many as are kept. Delete one first.", refused.Text, StringComparison.Ordinal);
        Assert.Equal(form.Form(Runner.NewPlan).Sends(), refused.Form(Runner.NewPlan).Sends());
        Assert.Equal(PlanRow.Most, (await runner.Visitor.Get("/plans")).Document.QuerySelectorAll(".plan-list h2").Length);
    }

    [Fact]
    public async Task A_copy_too_many_is_refused_until_there_is_room()
    {
        var window = await Plans(PlanRow.Most);

        var refused = await window.Press(await window.Open(), "/copy");

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("You have 100 plans", refused.Text, StringComparison.Ordinal);
        await window.Press(await runner.Visitor.Get("/plans"), "/deletion");
        Assert.Equal(HttpStatusCode.OK, (await window.Press(await window.Open(), "/copy")).Status);
    }

    [Fact]
    public async Task Of_many_deleted_plans_those_deleted_first_go_for_good()
    {
        var window = await Plans(PlanRow.MostDeleted + 2);
        var owner = await OwnerOf(window.Id);
        var plans = (await app.Shelf(p => p.List(owner))).Where(p => p.Id != window.Id).Select(p => p.Id).ToList();
        foreach (var plan in plans)
        {
            app.Time.Advance(TimeSpan.FromMinutes(1));
            Assert.True(await app.Shelf(p => p.Delete(owner, plan)));
        }

        var deleted = (await app.Shelf(p => p.Deleted(owner))).Select(p => p.Id).ToHashSet();

        Assert.Equal(plans.Skip(1).ToHashSet(), deleted);
        Assert.Contains($"{PlanRow.MostDeleted} of {PlanRow.MostDeleted} deleted plans", (await runner.Visitor.Get("/plans")).Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.InScope(s => s.GetRequiredService<RunnerStrengthDb>().Revisions.CountAsync(r => r.PlanId == plans[0])));
        Assert.Equal(HttpStatusCode.OK, (await window.Open()).Status);
    }

    [Fact]
    public async Task A_full_history_forgets_its_oldest_step_and_still_goes_back()
    {
        var window = await runner.MakePlan();
        var owner = await OwnerOf(window.Id);
        await LongHistory(window.Id, RevisionRow.Most);

        await window.Send("name", form => form.Fill("Input.Name", "One more"));

        Assert.Equal(RevisionRow.Most, (await app.Plans(p => p.History(owner, window.Id))).Count);
        Assert.Null(await app.Plans(p => p.At(owner, window.Id, 1)));
        Assert.NotNull(await app.Plans(p => p.At(owner, window.Id, 2)));
        for (var revision = RevisionRow.Most + 1; revision > 2; revision--)
            Assert.IsType<Saved>(await app.Plans(p => p.Undo(owner, window.Id, revision)));
        Assert.Null((await window.Stored()).Undoes);
        Assert.Equal(2, ((Saved)await app.Plans(p => p.Undo(owner, window.Id, 2))).Plan.Revision);
    }

    [Fact]
    public async Task A_change_of_the_oldest_step_can_be_taken_back()
    {
        var window = await runner.MakePlan();
        var owner = await OwnerOf(window.Id);
        await LongHistory(window.Id, RevisionRow.Most);
        await app.InScope(s => s.GetRequiredService<RunnerStrengthDb>().Plans.Where(p => p.Id == window.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.Revision, 1)));

        await window.Send("name", form => form.Fill("Input.Name", "From the beginning"));
        var undone = Assert.IsType<Saved>(await app.Plans(p => p.Undo(owner, window.Id, RevisionRow.Most + 1)));

        Assert.Equal(1, undone.Plan.Revision);
        Assert.NotEqual("From the beginning", undone.Plan.Plan.Name);
    }

    [Fact]
    public async Task The_bound_of_templates_is_said_and_kept()
    {
        var window = await runner.MakePlan();
        var session = (await window.Sessions())[0];
        var owner = await OwnerOf(window.Id);
        foreach (var form in Enumerable.Range(0, TemplateRow.Most))
            await app.InScope(s => s.GetRequiredService<RunnerThings>().AddTemplate(owner, new FormMark($"form {form}"), session));

        Assert.Contains("50 of 50 templates", (await runner.Visitor.Get("/templates")).Text, StringComparison.Ordinal);
        var refused = await window.Press(await window.Open($"sessions/{session.Id}"), "/template");
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("You have 50 templates", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bound_of_links_to_a_plan_is_said_and_kept()
    {
        var window = await runner.MakePlan();
        var owner = await OwnerOf(window.Id);
        for (var i = 0; i < ShareRow.Most; i++)
            await app.InScope(s => s.GetRequiredService<Links>().Share(owner, window.Id));

        Assert.Contains("20 of 20 links", (await window.Open("shares")).Text, StringComparison.Ordinal);
        var refused = await window.Send("shares", form: "form.share-form");
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("A plan has at most 20 links. Take one back first.", refused.Text, StringComparison.Ordinal);
        Assert.Equal(ShareRow.Most, refused.Document.QuerySelectorAll(".share-list li").Length);
    }

    [Fact]
    public async Task A_link_to_another_device_too_many_takes_the_place_of_the_oldest()
    {
        var owner = Owner.New();
        List<string> links = [];
        for (var i = 0; i <= DeviceLinkRow.Most; i++)
        {
            links.Add(await app.InScope(s => s.GetRequiredService<Links>().LinkDevice(owner)));
            app.Time.Advance(TimeSpan.FromSeconds(1));
        }

        var open = await app.InScope(async s =>
        {
            var service = s.GetRequiredService<Links>();
            List<string> still = [];
            foreach (var link in links)
            {
                if (await service.Opens(link))
                    still.Add(link);
            }

            return still;
        });

        Assert.Equal(links.Skip(1), open);
    }

    [Fact]
    public async Task Notes_are_bounded_by_the_catalogue_and_their_length()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await runner.Visitor.Get("/exercises/no-such-exercise/note")).Status);
        var text = new string('x', ExerciseNoteRow.MaxLength + 1);
        var form = await runner.Visitor.Get("/exercises/plank-high/note");
        form.Form(PlanWindow.OwnForm).Fill("Input.Text", text);

        var refused = await runner.Visitor.Submit(form, PlanWindow.OwnForm);

        Assert.Equal($"At most {ExerciseNoteRow.MaxLength} characters.", refused.ErrorBeside("Input.Text"));
        Assert.Equal(text, refused.Form(PlanWindow.OwnForm).ValueOf("Input.Text"));
    }

    /// <summary>So many plans of the runner's; the window is the first one's.</summary>
    private async Task<PlanWindow> Plans(int count)
    {
        var window = await runner.MakePlan();
        var owner = await OwnerOf(window.Id);
        for (var i = 1; i < count; i++)
            await app.Plans(p => p.Create(owner, Samples.Small($"Plan {i}"), "Made"));
        return window;
    }

    /// <summary>Makes it as long as if the plan had been changed so often.</summary>
    private Task LongHistory(Guid id, int length) => app.InScope(async services =>
    {
        var db = services.GetRequiredService<RunnerStrengthDb>();
        var first = await db.Revisions.AsNoTracking().SingleAsync(r => r.PlanId == id);
        db.Revisions.AddRange(Enumerable.Range(2, length - 1).Select(number => new RevisionRow
        {
            PlanId = id,
            Number = number,
            Parent = number - 1,
            DocumentJson = first.DocumentJson,
            What = $"Change {number}",
            SavedUtc = first.SavedUtc,
        }));
        await db.SaveChangesAsync();
        await db.Plans.Where(p => p.Id == id).ExecuteUpdateAsync(set => set.SetProperty(p => p.Revision, length).SetProperty(p => p.LastRevision, length));
    });

    private Task<Owner> OwnerOf(Guid plan) =>
        app.InScope(s => s.GetRequiredService<RunnerStrengthDb>().Plans.Where(p => p.Id == plan).Select(p => p.Owner).SingleAsync());
}
