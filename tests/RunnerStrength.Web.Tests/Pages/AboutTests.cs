using System.Text.Json;
using System.Text.Json.Nodes;
using RunnerStrength.Web.Pages;
using RunnerStrength.Web.Startup;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Pages;

public sealed class AboutTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Every_package_that_is_shipped_is_listed_with_its_version_and_licence()
    {
        var page = await app.Visitor().Get("/about");

        var listed = page.Document.QuerySelectorAll("table.packages tbody tr")
            .Select(row => (Name: row.Texts("th")[0], Version: row.Texts("td")[0], Licence: row.Texts("td")[1])).ToList();

        Assert.Equal(Shipped().Order(StringComparer.OrdinalIgnoreCase), listed.Select(l => $"{l.Name}/{l.Version}").Order(StringComparer.OrdinalIgnoreCase));
        Assert.All(listed, l => Assert.Matches("^(MIT|Apache-2.0|BSD-2-Clause)$", l.Licence));
    }

    [Fact]
    public void A_package_links_to_its_project_and_to_nothing_that_is_no_page() =>
        Assert.All(ShippedPackage.All.Select(p => p.Project).OfType<Uri>(), project => Assert.StartsWith("http", project.Scheme, StringComparison.Ordinal));

    [Fact]
    public void The_bill_of_materials_has_the_same_packages_and_licences()
    {
        var parts = JsonNode.Parse(BillOfMaterials.Write())!["components"]!.AsArray();

        Assert.Equal(
            ShippedPackage.All.Select(p => $"pkg:nuget/{p.Name}@{p.Version} {p.Licence}"),
            parts.Select(p => $"{p!["purl"]} {p["licenses"]![0]!["expression"]}"));
    }

    /// <summary>What the build says that the program needs at run time, package by package that has a file in it; the tool that writes migrations stays with us.</summary>
    private static IEnumerable<string> Shipped()
    {
        using var built = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "RunnerStrength.Web.deps.json")));
        var libraries = built.RootElement.GetProperty("targets").EnumerateObject().Single().Value.EnumerateObject().ToDictionary(l => l.Name.Split('/')[0], StringComparer.Ordinal);
        var needed = new HashSet<string>(StringComparer.Ordinal) { "Microsoft.EntityFrameworkCore.Design" };
        var open = new Queue<string>(["RunnerStrength.Web"]);
        while (open.TryDequeue(out var name))
        {
            if (needed.Add(name) && libraries[name].Value.TryGetProperty("dependencies", out var more))
                more.EnumerateObject().ToList().ForEach(d => open.Enqueue(d.Name));
        }

        return [.. needed.Where(HasFile).Select(name => libraries[name].Name)];

        bool HasFile(string name) => !name.StartsWith("RunnerStrength", StringComparison.Ordinal) && name != "Microsoft.EntityFrameworkCore.Design"
            && new[] { "runtime", "runtimeTargets", "native" }.Any(part => libraries[name].Value.TryGetProperty(part, out _));
    }
}
