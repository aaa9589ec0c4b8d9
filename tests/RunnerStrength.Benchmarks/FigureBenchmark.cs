using RunnerStrength.Exercises;

namespace RunnerStrength.Benchmarks;

/// <summary>Drawing a figure, and all of them cold.</summary>
internal static class FigureBenchmark
{
    private const int Rounds = 20;

    public static void Run()
    {
        var drawn = Catalogue.Shipped.All.Select(e => (Exercise: e, Figure: ExerciseFigures.Find(e.Slug))).Where(p => p.Figure is not null).ToList();
        if (drawn.Count == 0)
            return;
        var cold = Timing.Of(1, _ => drawn.ForEach(p => ExerciseFigures.Draw(p.Figure!, p.Exercise, PictureKind.Still)))[0];
        foreach (var kind in new[] { PictureKind.Still, PictureKind.Strip, PictureKind.Loop })
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var times = Timing.Of(drawn.Count * Rounds, i => ExerciseFigures.Draw(drawn[i % drawn.Count].Figure!, drawn[i % drawn.Count].Exercise, kind));
            var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (drawn.Count * Rounds);
            Console.WriteLine($"draw a {kind.ToString().ToLowerInvariant(),-6}  p50 {times.At(0.5) * 1000:0} us   p99 {times.At(0.99) * 1000:0} us   {bytes / 1024.0:0} kB allocated");
        }

        Console.WriteLine($"all {drawn.Count} stills, first time: {cold:0} ms");
    }
}
