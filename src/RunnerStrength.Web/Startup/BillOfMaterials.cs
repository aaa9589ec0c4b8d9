using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using RunnerStrength.Web.Pages;

namespace RunnerStrength.Web.Startup;

/// <summary>What the program is made of, as a CycloneDX document for those who watch over weaknesses of packages.</summary>
public static class BillOfMaterials
{
    private const string Format = "1.6";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    public static string Write() => new JsonObject
    {
        ["bomFormat"] = "CycloneDX",
        ["specVersion"] = Format,
        ["version"] = 1,
        ["metadata"] = new JsonObject { ["component"] = new JsonObject { ["type"] = "application", ["name"] = "RunnerStrength", ["version"] = OwnVersion } },
        ["components"] = new JsonArray([.. ShippedPackage.All.Select(Component)]),
    }.ToJsonString(Readable);

    private static string OwnVersion => typeof(BillOfMaterials).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    private static JsonObject Component(ShippedPackage package)
    {
        var address = $"pkg:nuget/{package.Name}@{package.Version}";
        var component = new JsonObject
        {
            ["type"] = "library",
            ["bom-ref"] = address,
            ["name"] = package.Name,
            ["version"] = package.Version,
            ["purl"] = address,
            ["licenses"] = new JsonArray(new JsonObject { ["expression"] = package.Licence }),
        };
        if (package.Project is { } project)
            component["externalReferences"] = new JsonArray(new JsonObject { ["type"] = "website", ["url"] = project.AbsoluteUri });
        return component;
    }
}
