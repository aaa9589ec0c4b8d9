using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace RunnerStrength.Web.Tests.Faults;

/// <summary>
/// What a program wrote to its files, call by call, and what of it a power cut leaves: all that was written before the last sync of a file, and of what came after none or any.
/// </summary>
internal sealed partial class DiskTrace
{
    private readonly List<Call> calls;

    private DiskTrace(List<Call> calls) => this.calls = calls;

    /// <summary>The words to start a program with, so that these files are watched; the traces are written beside <paramref name="output"/>, one a thread.</summary>
    public static string[] Watch(string output, params string[] files) =>
    [
        "strace", "-ff", "-ttt", "-T", "-y", "-xx", "-s", "200000", "-e", "trace=pwrite64,ftruncate,fsync,fdatasync", "-e", "signal=none",
        .. files.SelectMany(file => new[] { "-P", file }), "-o", output,
    ];

    public static DiskTrace Read(string output)
    {
        var traces = Directory.GetFiles(Path.GetDirectoryName(output)!, Path.GetFileName(output) + ".*");
        return new([.. traces.SelectMany(File.ReadLines).Select(line => Line().Match(line)).Where(m => m.Success).Select(Read).OrderBy(c => c.Begin)]);
    }

    /// <summary>The files as they are found after a cut.</summary>
    /// <param name="cut">When the power goes.</param>
    /// <param name="lastSync">Syncs that ended later are taken for not made.</param>
    /// <param name="luck">Of what was not synced the half that chance takes reaches the disk all the same; null: nothing does.</param>
    public void Restore(string folder, DateTime cut, DateTime lastSync, Random? luck)
    {
        foreach (var file in calls.GroupBy(c => c.File))
        {
            var synced = file.Where(c => c.Kind == CallKind.Sync && c.End <= cut && c.End <= lastSync).Select(c => c.Begin).DefaultIfEmpty(DateTime.MinValue).Max();
            var done = file.Where(c => c.Kind != CallKind.Sync && c.Begin < cut && (c.End <= synced || luck?.Next(2) == 0));
            using var stream = File.Create(Path.Combine(folder, Path.GetFileName(file.Key)));
            foreach (var call in done)
                call.Do(stream);
        }
    }

    private static Call Read(Match line)
    {
        var begin = DateTime.UnixEpoch.AddMicroseconds(Math.Round(double.Parse(line.Groups["begin"].ValueSpan, CultureInfo.InvariantCulture) * 1e6));
        var end = begin + TimeSpan.FromSeconds(double.Parse(line.Groups["took"].ValueSpan, CultureInfo.InvariantCulture));
        var file = Encoding.UTF8.GetString(Bytes(line.Groups["file"].Value));
        var given = line.Groups["given"].Value.Split(", ");
        return line.Groups["call"].Value switch
        {
            "pwrite64" => new Call(begin, end, file, CallKind.Write, Bytes(given[1].Trim('"')), long.Parse(given[3], CultureInfo.InvariantCulture)),
            "ftruncate" => new Call(begin, end, file, CallKind.Truncate, [], long.Parse(given[1], CultureInfo.InvariantCulture)),
            _ => new Call(begin, end, file, CallKind.Sync, [], 0),
        };
    }

    /// <param name="text">\x53\x51...</param>
    private static byte[] Bytes(string text) => Convert.FromHexString(text.Replace("\\x", "", StringComparison.Ordinal));

    [GeneratedRegex("""^(?<begin>\d+\.\d+) (?<call>\w+)\(\d+<(?<file>[^>]*)>(?<given>.*)\) = \d+ <(?<took>\d+\.\d+)>$""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Line();

    private enum CallKind
    {
        Write,
        Truncate,
        Sync,
    }

    /// <param name="At">Where in the file, or its new length.</param>
    private sealed record Call(DateTime Begin, DateTime End, string File, CallKind Kind, byte[] Bytes, long At)
    {
        public void Do(Stream stream)
        {
            if (Kind == CallKind.Truncate)
                stream.SetLength(At);
            else
            {
                stream.Position = At;
                stream.Write(Bytes);
            }
        }
    }
}
