using System.Runtime.CompilerServices;

namespace RunnerStrength.Tests;

/// <summary>Files beside the repository that nobody here wrote; they are not part of it, so tests that read them are skipped where they are not.</summary>
public static class SharedData
{
    /// <summary>Null where there is no such file.</summary>
    public static string? Find(string path, [CallerFilePath] string here = "")
    {
        for (var folder = Path.GetDirectoryName(here); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var file = Path.Combine(folder, "shared", path);
            if (File.Exists(file))
                return file;
        }

        return null;
    }
}

/// <summary>A test that reads a file beside the repository; skipped, with this reason, where it is not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute(string path) => Skip = SharedData.Find(path) is null ? $"The file shared/{path} is not beside this repository." : null;
}
