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
}
