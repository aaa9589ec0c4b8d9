using RunnerStrength.Web.Startup;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Startup;

public sealed class ContentRootTests : IDisposable
{
    private readonly TemporaryDirectory program = new();
    private readonly TemporaryDirectory current = new();

    [Fact]
    public void Started_from_elsewhere_the_files_beside_the_program_are_served()
    {
        Directory.CreateDirectory(program.File("wwwroot"));

        Assert.Equal(program.Path, ContentRoot.Find(current.Path, program.Path));
    }

    [Fact]
    public void Files_where_it_is_started_come_first()
    {
        Directory.CreateDirectory(program.File("wwwroot"));
        Directory.CreateDirectory(current.File("wwwroot"));

        Assert.Null(ContentRoot.Find(current.Path, program.Path));
    }

    [Fact]
    public void Without_files_on_either_side_the_host_decides() => Assert.Null(ContentRoot.Find(current.Path, program.Path));

    public void Dispose()
    {
        program.Dispose();
        current.Dispose();
    }
}
