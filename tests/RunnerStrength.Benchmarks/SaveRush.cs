using System.Globalization;
using System.Net;

namespace RunnerStrength.Benchmarks;

/// <summary>What form posts found that were sent as fast as they were answered.</summary>
/// <param name="Refused">Answered by anything but the way to the plan.</param>
/// <param name="Lost">Plans that do not have the last name that was answered.</param>
internal sealed record SaveRush(double PerSecond, double P50, double P99, int Refused, int Lost)
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(6);

    /// <summary>Renames plans, one a connection, each save waiting for the last one's answer; then looks whether the last answered name is there.</summary>
    public static async Task<SaveRush> Of(Uri address, int connections)
    {
        using var visitor = new LadderVisitor(address);
        List<string> plans = [await visitor.MakePlan()];
        while (plans.Count < connections)
            plans.Add(await visitor.CopyPlan(plans[0]));
        var forms = new List<Dictionary<string, string>>();
        foreach (var plan in plans)
            forms.Add(await visitor.NameForm(plan));
        var refused = 0;
        async Task Save(int connection)
        {
            var form = forms[connection];
            var revision = int.Parse(form["Revision"], CultureInfo.InvariantCulture);
            form["Input.Name"] = $"Save {revision}";
            if (await visitor.Send($"{plans[connection]}/name", form) == HttpStatusCode.Found)
                form["Revision"] = $"{revision + 1}";
            else
                Interlocked.Increment(ref refused);
        }

        await Timing.Rush(connections, WarmUp, Save);
        var times = await Timing.Rush(connections, Measured, Save);
        var lost = 0;
        for (var i = 0; i < connections; i++)
            lost += (await visitor.NameForm(plans[i]))["Input.Name"] == forms[i]["Input.Name"] ? 0 : 1;
        return new(times.Length / Measured.TotalSeconds, times.At(0.5), times.At(0.99), refused, lost);
    }
}
