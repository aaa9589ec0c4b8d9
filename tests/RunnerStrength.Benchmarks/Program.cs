using RunnerStrength.Benchmarks;

Console.WriteLine("Ratios within one run; the machine's own figures stand beside them.\n");
PlanningBenchmark.Run();
FigureBenchmark.Run();
await PageBenchmark.Run();
