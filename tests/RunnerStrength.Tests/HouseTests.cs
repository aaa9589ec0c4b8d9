using System.Runtime.CompilerServices;
using RunnerStrength.Plans;

namespace RunnerStrength.Tests;

/// <summary>What keeps the house in order.</summary>
public class HouseTests
{
    private static readonly string[] Allowed = ["FluentValidation", "YamlDotNet"];

    [Fact]
    public void The_domain_knows_neither_web_nor_database() =>
        Assert.Equal(
            Allowed,
            typeof(Plan).Assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(n => n != "netstandard" && !n.StartsWith("System", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Figures_know_nothing_of_exercises() =>
        Assert.All(Sources("src/RunnerStrength/Figures"), file => Assert.DoesNotContain("RunnerStrength.Exercises", File.ReadAllText(file), StringComparison.Ordinal));

    [Fact]
    public void Time_comes_from_a_provider() =>
        Assert.All(Sources("src"), file => Assert.DoesNotMatch(@"DateTime(Offset)?\.(Utc)?Now|DateTime\.Today", File.ReadAllText(file)));

    [Fact]
    public void Nothing_is_left_to_do_later() =>
        Assert.All(Sources("src"), file => Assert.DoesNotMatch(@"\b(TODO|FIXME|HACK)\b|NotImplementedException", File.ReadAllText(file)));

    private static List<string> Sources(string folder, [CallerFilePath] string here = "")
    {
        var root = Path.GetDirectoryName(Path.GetDirectoryName(Path.GetDirectoryName(here)!)!)!;
        var files = Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        return files;
    }
}
