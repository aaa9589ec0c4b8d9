using System.Text.Json.Nodes;
using RunnerStrength.Web.Pages;
using RunnerStrength.Web.Tests.Data;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Startup;

public sealed class BillOfMaterialsTests : IDisposable
{
    private readonly TemporaryDirectory data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task It_is_written_by_a_command_that_touches_nothing_else()
    {
        await using var program = new RunningProgram(data, urls: null, "sbom", data.File("bom.json"));

        var (code, _, error) = await program.Ended();

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(["bom.json"], Directory.GetFileSystemEntries(data.Path).Select(Path.GetFileName));
        var bill = JsonNode.Parse(await File.ReadAllTextAsync(data.File("bom.json")))!;
        Assert.Equal("CycloneDX", (string?)bill["bomFormat"]);
        Assert.Equal(ShippedPackage.All.Count, bill["components"]!.AsArray().Count);
    }

    [Fact]
    public async Task Where_it_can_t_be_written_that_is_told_in_a_line()
    {
        await using var program = new RunningProgram(data, urls: null, "sbom", data.File("nowhere/bom.json"));

        var (code, output, error) = await program.Ended();

        Assert.Equal((1, ""), (code, output));
        Assert.Single(error.TrimEnd().Split('\n'));
    }
}
