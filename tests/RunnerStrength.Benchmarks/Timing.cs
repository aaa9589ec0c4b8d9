using System.Collections.Concurrent;
using System.Diagnostics;

namespace RunnerStrength.Benchmarks;

/// <summary>Durations of single calls, sorted.</summary>
internal static class Timing
{
    public static double[] Of(int count, Action<int> call)
    {
        var times = new double[count];
        for (var i = 0; i < count; i++)
        {
            var start = Stopwatch.GetTimestamp();
            call(i);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return times;
    }

    public static double At(this double[] sorted, double share) => sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];

    /// <summary>Milliseconds of every call that so many at once made in the time, sorted.</summary>
    public static async Task<double[]> Rush(int connections, TimeSpan time, Func<int, Task> call)
    {
        var all = new ConcurrentBag<double>();
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async connection =>
        {
            while (Stopwatch.GetElapsedTime(began) < time)
            {
                var start = Stopwatch.GetTimestamp();
                await call(connection);
                all.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }));
        var times = all.ToArray();
        Array.Sort(times);
        return times;
    }
}
