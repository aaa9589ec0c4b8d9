using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Benchmarks;

/// <summary>A week planned and reviewed for 500 random runners, beside 1,000 plain passes over the catalogue.</summary>
internal static class PlanningBenchmark
{
    private const int Runners = 500;
    private const int Seed = 1;

    public static void Run()
    {
        var planner = new Planner(Catalogue.Shipped);
        var requests = Requests();
        foreach (var request in requests)
            planner.Plan(request);
        var yardstick = Timing.Of(Runners, _ => Pass()).At(0.5);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var plans = Timing.Of(Runners, i => planner.Plan(requests[i]));
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Runners;
        var made = requests.ConvertAll(planner.Plan);
        var reviews = Timing.Of(Runners, i => RuleBook.Review(made[i], Catalogue.Shipped));
        Console.WriteLine($"plan a week    p50 {plans.At(0.5):0.00} ms ({plans.At(0.5) / yardstick:0} catalogue passes)   p99 {plans.At(0.99):0.00} ms   {bytes / 1024.0:0} kB allocated");
        Console.WriteLine($"review a week  p50 {reviews.At(0.5):0.00} ms ({reviews.At(0.5) / plans.At(0.5):0.00} of planning it)   p99 {reviews.At(0.99):0.00} ms");
    }

    private static int Pass()
    {
        var sum = 0;
        foreach (var exercise in Catalogue.Shipped.All)
            sum += exercise.Level + exercise.Name.Length;
        return sum;
    }

    /// <summary>The same ones every time.</summary>
    public static List<PlanRequest> Requests()
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, Runners).Select(_ => Request(random))];
    }

    private static PlanRequest Request(Random random)
    {
        T Pick<T>(params T[] all) => all[random.Next(all.Length)];
        var runs = Enum.GetValues<Weekday>().Where(_ => random.Next(3) > 0)
            .Select(day => new Run(day, new TimeOnly(random.Next(5, 20), 0), random.Next(20, 150), Pick(RunKind.Easy, RunKind.Easy, RunKind.Quality, RunKind.Long)));
        var profile = new RunnerProfile
        {
            Experience = Pick(Enum.GetValues<Experience>()),
            SessionsPerWeek = random.Next(1, 4),
            MinutesPerSession = Pick(10, 20, 30, 45, 60),
            SessionStart = random.Next(2) == 0 ? null : new TimeOnly(random.Next(6, 21), 0),
            Kit = new Kit(Enum.GetValues<Equipment>().Where(_ => random.Next(3) == 0)),
            UnavailableDays = [.. Enum.GetValues<Weekday>().Where(_ => random.Next(7) == 0)],
            Discomforts = random.Next(3) == 0 ? ImmutableSortedDictionary<Site, int>.Empty.Add(Pick(Enum.GetValues<Site>()), random.Next(11)) : ImmutableSortedDictionary<Site, int>.Empty,
        };
        return new PlanRequest(profile, new RunWeek(runs), new DateOnly(2026, 11, 30));
    }
}
