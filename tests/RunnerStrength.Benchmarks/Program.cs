using RunnerStrength.Benchmarks;

switch (args)
{
    case [BareServer.Argument, var url]:
        await BareServer.Run(url);
        break;
    case ["ladder"]:
        await Ladder.Run();
        break;
    case ["ladder", "times"]:
        await Ladder.RunTimes();
        break;
    case ["growth"]:
        await Growth.Run();
        break;
    default:
        Console.WriteLine("Ratios within one run; the machine's own figures stand beside them. The arguments 'ladder' and 'growth' drive the published program.\n");
        PlanningBenchmark.Run();
        FigureBenchmark.Run();
        await PageBenchmark.Run();
        break;
}
