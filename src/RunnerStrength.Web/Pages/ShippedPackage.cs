using System.Xml.Linq;

namespace RunnerStrength.Web.Pages;

/// <summary>A package that the program is shipped with, as it describes itself.</summary>
/// <param name="Licence">The SPDX expression, such as "MIT".</param>
/// <param name="Project">Where it is made; null when it doesn't say.</param>
public sealed record ShippedPackage(string Name, string Version, string Licence, Uri? Project)
{
    private const string Notes = "packages/";

    /// <summary>By name; the build took their notes into the program.</summary>
    public static IReadOnlyList<ShippedPackage> All { get; } =
    [
        .. typeof(ShippedPackage).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Notes, StringComparison.Ordinal))
            .Select(Read)
            .OrderBy(package => package.Name, StringComparer.OrdinalIgnoreCase),
    ];

    private static ShippedPackage Read(string resource)
    {
        using var notes = typeof(ShippedPackage).Assembly.GetManifestResourceStream(resource)!;
        var said = XDocument.Load(notes).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
        XElement? Element(string name) => said.Elements().FirstOrDefault(e => e.Name.LocalName == name);
        var licence = Element("license") is { } expression && expression.Attribute("type")?.Value == "expression"
            ? expression.Value
            : throw new InvalidDataException($"{resource} names no licence: look at it before it is shipped.");
        var project = Element("projectUrl")?.Value ?? Element("repository")?.Attribute("url")?.Value;
        return new ShippedPackage(Element("id")!.Value, Element("version")!.Value, licence, AddressOf(project));
    }

    private static Uri? AddressOf(string? project) =>
        Uri.TryCreate(project, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address : null;
}
