namespace RunnerStrength.Web.Data;

/// <summary>Held by every running program on its store, so that a backup is not put back under it. A lock of the operating system, which goes with its process.</summary>
public static class RunningMark
{
    public static IDisposable Share(StoreLocation store) => new FileStream(FileOf(store), FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read);

    /// <exception cref="StartRefusedException">A program is running on the store.</exception>
    public static IDisposable TakeAlone(StoreLocation store)
    {
        try
        {
            return new FileStream(FileOf(store), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException held)
        {
            throw new StartRefusedException($"RunnerStrength is running on {store.DataDirectory}. Stop it first.", held);
        }
    }

    private static string FileOf(StoreLocation store) => store.DatabaseFile + ".running";
}
