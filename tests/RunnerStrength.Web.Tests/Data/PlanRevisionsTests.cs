using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Data;

public sealed class PlanRevisionsTests : IAsyncDisposable
{
    private readonly App app = new();
    private readonly Owner owner = Owner.New();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task What_is_saved_is_found_again_and_names_its_last_change()
    {
        var made = await app.Plans(p => p.Create(owner, Samples.Full(), "Made"));
        var saved = Assert.IsType<Saved>(await Rename(made.Id, made.Revision, "Winter"));
        var found = (await app.Plans(p => p.Find(owner, made.Id)))!;
        Assert.Equal(("Winter", saved.Plan.Revision, "Renamed to Winter"), (found.Plan.Name, found.Revision, found.Undoes));
    }

    [Fact]
    public async Task A_save_from_an_older_revision_is_told_what_changed_and_changes_nothing()
    {
        var made = await app.Plans(p => p.Create(owner, Samples.Small(), "Made"));
        await Rename(made.Id, made.Revision, "First window");
        var second = Assert.IsType<ChangedMeanwhile>(await Rename(made.Id, made.Revision, "Second window"));
        Assert.Contains("Renamed to First window", second.Since);
        Assert.Equal("First window", (await app.Plans(p => p.Find(owner, made.Id)))!.Plan.Name);
    }

    [Fact]
    public async Task Undo_and_redo_walk_the_history_and_a_new_change_begins_a_branch()
    {
        var made = await app.Plans(p => p.Create(owner, Samples.Small("One"), "Made"));
        var two = await Rename(made.Id, made.Revision, "Two");
        var undone = Assert.IsType<Saved>(await app.Plans(p => p.Undo(owner, made.Id, ((Saved)two).Plan.Revision)));
        Assert.Equal(("One", "Renamed to Two"), (undone.Plan.Plan.Name, undone.Plan.Redoes));
        var redone = Assert.IsType<Saved>(await app.Plans(p => p.Redo(owner, made.Id, undone.Plan.Revision)));
        Assert.Equal("Two", redone.Plan.Plan.Name);

        await app.Plans(p => p.Undo(owner, made.Id, redone.Plan.Revision));
        var branch = Assert.IsType<Saved>(await Rename(made.Id, made.Revision, "Three"));
        Assert.Null(branch.Plan.Redoes);
        Assert.Equal("Three", branch.Plan.Plan.Name);
    }

    [Fact]
    public async Task A_hundred_windows_saving_at_once_leave_one_winner_and_no_torn_plan()
    {
        const int windows = 100;
        var made = await app.Plans(p => p.Create(owner, Samples.Small(), "Made"));
        var outcomes = await Task.WhenAll(Enumerable.Range(0, windows).Select(i => Task.Run(() => Rename(made.Id, made.Revision, $"Window {i}"))));
        Assert.Single(outcomes.OfType<Saved>());
        Assert.Equal(windows - 1, outcomes.OfType<ChangedMeanwhile>().Count());
        Assert.Equal(((Saved)outcomes.Single(o => o is Saved)).Plan.Plan.Name, (await app.Plans(p => p.Find(owner, made.Id)))!.Plan.Name);
    }

    [Fact]
    public async Task Another_owner_finds_saves_copies_and_deletes_nothing()
    {
        var other = Owner.New();
        var made = await app.Plans(p => p.Create(owner, Samples.Small(), "Made"));
        Assert.Null(await app.Plans(p => p.Find(other, made.Id)));
        Assert.IsType<NotThere>(await app.Plans(p => p.Save(other, made.Id, made.Revision, made.Plan, "Theirs")));
        Assert.IsType<NotThere>(await app.Plans(p => p.Undo(other, made.Id, made.Revision)));
        Assert.Null(await app.Plans(p => p.Copy(other, made.Id, new FormMark("a form"))));
        Assert.False(await app.Shelf(p => p.Delete(other, made.Id)));
        Assert.Empty(await app.Shelf(p => p.List(other)));
        Assert.NotNull(await app.Plans(p => p.Find(owner, made.Id)));
    }

    [Fact]
    public async Task A_deleted_plan_is_gone_from_the_list_and_comes_back_with_its_history()
    {
        var made = await app.Plans(p => p.Create(owner, Samples.Small("One"), "Made"));
        await Rename(made.Id, made.Revision, "Two");
        Assert.True(await app.Shelf(p => p.Delete(owner, made.Id)));
        Assert.Empty(await app.Shelf(p => p.List(owner)));
        Assert.Single(await app.Shelf(p => p.Deleted(owner)));
        Assert.True(await app.Shelf(p => p.Restore(owner, made.Id)));
        Assert.Equal("Renamed to Two", (await app.Plans(p => p.Find(owner, made.Id)))!.Undoes);
    }

    private Task<SaveOutcome> Rename(Guid id, int revision, string name) =>
        app.Plans(async p => await p.Save(owner, id, revision, (await p.Find(owner, id))!.Plan with { Name = name }, $"Renamed to {name}"));
}
