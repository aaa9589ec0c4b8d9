using RunnerStrength.Web.Data;

namespace RunnerStrength.Web.Startup;

/// <summary>What the program does instead of serving when it is told to: backup FILE, restore FILE, sbom FILE.</summary>
public static class StoreCommands
{
    /// <summary>Null where the arguments hold no command; else its exit code.</summary>
    public static async Task<int?> Run(string[] args, StoreLocation store)
    {
        if (args is not ["backup" or "restore" or "sbom", ..])
            return null;
        try
        {
            if (args is not [var command, var file, ..] || file.StartsWith("--", StringComparison.Ordinal))
                throw new StartRefusedException($"Say which file: {args[0]} FILE.");
            await Console.Out.WriteLineAsync(await Run(command, Path.GetFullPath(file), new StoreBackup(store)));
            return 0;
        }
        catch (StartRefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }
    }

    /// <summary>What was done, in a line.</summary>
    private static async Task<string> Run(string command, string file, StoreBackup backup)
    {
        if (command == "backup")
            return backup.Write(file);
        if (command == "restore")
            return await backup.Restore(file);
        return await WriteBill(file);
    }

    private static async Task<string> WriteBill(string file)
    {
        try
        {
            await File.WriteAllTextAsync(file, BillOfMaterials.Write());
            return $"What the program is made of stands in {file}.";
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException($"{file} can't be written: {problem.Message}", problem);
        }
    }
}
