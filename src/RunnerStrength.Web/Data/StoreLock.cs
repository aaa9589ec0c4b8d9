namespace RunnerStrength.Web.Data;

/// <summary>Held by one start at a time. A lock of the operating system: it goes with its process, so nobody is left waiting for a dead one (EF's own lock is a row, which stays).</summary>
public static class StoreLock
{
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <exception cref="StartRefusedException">Another start held it for 30 seconds.</exception>
    public static async Task<IDisposable> Take(string file, TimeProvider time, CancellationToken cancel)
    {
        for (var began = time.GetTimestamp(); ;)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException held) when (IsHeld(held) && time.GetElapsedTime(began) < Patience)
            {
                await Task.Delay(Pause, CancellationToken.None);
                cancel.ThrowIfCancellationRequested();
            }
            catch (IOException held) when (IsHeld(held))
            {
                throw new StartRefusedException($"Another start has held {file} for {Patience.TotalSeconds} seconds. Stop it first.", held);
            }
        }
    }

    /// <summary>A disk that is full or can't be written fails as well, and is not waited for.</summary>
    private static bool IsHeld(IOException problem) => problem.HResult is SharingViolation or LinuxWouldBlock or MacWouldBlock;
}
