using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RunnerStrength.Exercises;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Data;

public sealed class CatalogueSyncTests : IAsyncDisposable
{
    private readonly App app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task A_second_start_writes_nothing() => Assert.Equal(0, await Sync(Catalogue.ShippedFiles()));

    [Fact]
    public async Task A_changed_text_is_brought_and_only_that()
    {
        await Change("plank-high", row => (row.Hash, row.Text) = ("old", "old"));
        Assert.Equal(1, await Sync(Catalogue.ShippedFiles()));
        Assert.NotEqual("old", await app.InScope(s => s.GetRequiredService<RunnerStrengthDb>().Exercises.Where(e => e.Slug == "plank-high").Select(e => e.Text).SingleAsync()));
    }

    [Fact]
    public async Task An_exercise_that_no_longer_ships_is_hidden_and_comes_back()
    {
        var without = Catalogue.ShippedFiles().Where(f => Path.GetFileNameWithoutExtension(f.Path) != "plank-high").ToList();
        Assert.Equal(1, await Sync(without));
        Assert.DoesNotContain((await Load()).All, e => e.Slug.Value == "plank-high");
        Assert.Equal(1, await Sync(Catalogue.ShippedFiles()));
        Assert.Contains((await Load()).All, e => e.Slug.Value == "plank-high");
    }

    [Fact]
    public async Task A_broken_file_is_left_out_and_named_in_the_log_while_the_rest_goes_on()
    {
        const string broken = "---\nname: Broken\nlevel: many\n---\n";
        await Sync(Catalogue.ShippedFiles().Append(("Library/plank/broken.md", broken)));
        Assert.Equal(Catalogue.Shipped.All.Length, (await Load()).All.Length);
        Assert.Contains(app.Log.Lines, line => line.Contains("Library/plank/broken.md", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_store_has_otherwise_than_it_ships_is_read_from_the_store()
    {
        await Change("plank-high", row => row.Text = row.Text.Replace("name: ", "name: Our ", StringComparison.Ordinal));
        var read = ShippedExercises.Read();

        var catalogue = await app.InScope(s => s.GetRequiredService<CatalogueSync>().Load(read));

        Assert.StartsWith("Our ", catalogue["plank-high"].Name, StringComparison.Ordinal);
        Assert.Equal(Catalogue.Shipped["plank-forearm"].Name, catalogue["plank-forearm"].Name);
    }

    private Task<int> Sync(IEnumerable<(string Path, string Text)> files) => app.InScope(s => s.GetRequiredService<CatalogueSync>().Run(files));

    private Task<Catalogue> Load() => app.InScope(s => s.GetRequiredService<CatalogueSync>().Load());

    private Task Change(string slug, Action<ExerciseRow> change) => app.InScope(async services =>
    {
        var db = services.GetRequiredService<RunnerStrengthDb>();
        change(await db.Exercises.SingleAsync(e => e.Slug == slug));
        await db.SaveChangesAsync();
    });
}
