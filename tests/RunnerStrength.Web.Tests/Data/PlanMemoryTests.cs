using RunnerStrength.Exercises;
using RunnerStrength.Rules.Fixing;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Data;

public sealed class PlanMemoryTests : IDisposable
{
    private readonly PlanMemory memory = new();
    private readonly Owner owner = Owner.New();
    private readonly Guid plan = Guid.NewGuid();
    private readonly PlanAnalysis analysis = new(Samples.Full(), Catalogue.Shipped);

    public PlanMemoryTests() => memory.Keep(owner, plan, 1, analysis);

    [Fact]
    public void What_was_kept_is_found() => Assert.Same(analysis, memory.Find(owner, plan, 1, Catalogue.Shipped));

    [Fact]
    public void Another_visitor_finds_nothing() => Assert.Null(memory.Find(Owner.New(), plan, 1, Catalogue.Shipped));

    [Fact]
    public void Another_revision_is_another_plan() => Assert.Null(memory.Find(owner, plan, 2, Catalogue.Shipped));

    [Fact]
    public void With_another_catalogue_it_has_to_be_looked_at_again() => Assert.Null(memory.Find(owner, plan, 1, new Catalogue(Catalogue.Shipped.All)));

    [Fact]
    public void The_revision_before_the_current_one_stays_and_older_ones_make_room()
    {
        memory.Keep(owner, plan, 2, analysis);
        Assert.Same(analysis, memory.Find(owner, plan, 1, Catalogue.Shipped));

        memory.Keep(owner, plan, 3, analysis);
        Assert.Null(memory.Find(owner, plan, 1, Catalogue.Shipped));
        Assert.Same(analysis, memory.Find(owner, plan, 2, Catalogue.Shipped));
    }

    public void Dispose() => memory.Dispose();
}
