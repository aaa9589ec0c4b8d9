using RunnerStrength.Web.Data;

namespace RunnerStrength.Web.Startup;

/// <summary>What the program does instead of serving when it is told to: backup FILE, restore FILE.</summary>
public static class StoreCommands
{
    /// <summary>Null where the arguments hold no command; else its exit code.</summary>
    public static async Task<int?> Run(string[] args, StoreLocation store)
    {
        if (args is not ["backup" or "restore", ..])
            return null;
        try
        {
            if (args is not [var command, var file, ..] || file.StartsWith("--", StringComparison.Ordinal))
                throw new StartRefusedException($"Say which file: {args[0]} FILE.");
            var backup = new StoreBackup(store);
            await Console.Out.WriteLineAsync(command == "backup" ? backup.Write(Path.GetFullPath(file)) : await backup.Restore(Path.GetFullPath(file)));
            return 0;
        }
        catch (StartRefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }
    }
}
