using System.Runtime.CompilerServices;

namespace RunnerStrength.Tests;

/// <summary>Texts that were read and signed; with SIGN=plans in the environment what is planned now is written, to be read before it is committed.</summary>
internal static class SignedText
{
    /// <param name="file">Its path in the project.</param>
    public static void Check(string planned, string file)
    {
        if (Environment.GetEnvironmentVariable("SIGN") == "plans")
            File.WriteAllText(Path.Combine(Source(), file), planned);
        var signed = File.ReadAllText(Path.Combine(Path.GetDirectoryName(typeof(SignedText).Assembly.Location)!, file));
        Assert.Equal(Lines(signed), Lines(planned));
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries);

    private static string Source([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
