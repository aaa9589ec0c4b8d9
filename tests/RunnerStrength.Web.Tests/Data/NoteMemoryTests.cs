using System.Collections.Immutable;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Tests.Data;

public sealed class NoteMemoryTests : IDisposable
{
    private static readonly ImmutableDictionary<string, string> Notes = ImmutableDictionary<string, string>.Empty.Add("plank-high", "elbows under shoulders");

    private readonly NoteMemory memory = new();
    private readonly Owner anna = Owner.New();
    private readonly Owner ben = Owner.New();

    public void Dispose() => memory.Dispose();

    [Fact]
    public void Notes_are_kept_for_their_owner_alone()
    {
        memory.Keep(anna, Notes, memory.Moment);

        Assert.Same(Notes, memory.Find(anna));
        Assert.Null(memory.Find(ben));
    }

    [Fact]
    public void A_change_makes_them_be_read_again()
    {
        memory.Keep(anna, Notes, memory.Moment);
        memory.Forget(anna);

        Assert.Null(memory.Find(anna));
    }

    [Fact]
    public void What_was_read_before_a_change_is_not_kept_after_it()
    {
        var moment = memory.Moment;
        memory.Forget(anna);
        memory.Keep(anna, Notes, moment);

        Assert.Null(memory.Find(anna));
    }
}
