using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using RunnerStrength.Web.Api;
using RunnerStrength.Web.Startup;
using RunnerStrength.Web.Tests.Data;
using Xunit.Abstractions;

namespace RunnerStrength.Web.Tests.Faults;

/// <summary>More is asked of the program than it has: handles, patience, memory.</summary>
public sealed class LoadTests(ITestOutputHelper output) : FaultTests
{
    private const int Clients = 400;
    private const int FewHandles = 600;
    private const int Bodies = 60;
    private const int AtOnce = 20;
    private const long MostMemoryBytes = 700L * 1024 * 1024;

    private static readonly TimeSpan BetweenBytes = TimeSpan.FromMilliseconds(500);

    [Fact]
    public async Task While_400_clients_send_a_byte_now_and_then_others_are_served()
    {
        await using var program = await Started();
        await using var crowd = await Crowd.Of(Clients, program, BetweenBytes);

        var saver = await Saver.With(program);
        Assert.Equal(saver.Plan, (await saver.Save(program)).Url);
        Assert.Equal(HttpStatusCode.OK, (await saver.Open(program, "/exercises")).Status);

        Assert.Equal(Clients, crowd.Connected);
    }

    [LinuxFact]
    public async Task Out_of_file_handles_it_lives_on_and_works_again_when_they_are_back()
    {
        await using var program = await Started(new Surroundings { Through = ["bash", "-c", $"ulimit -n {FewHandles}; exec \"$@\"", "bash"] });
        var saver = await Saver.With(program);
        await using (await Crowd.Of(Clients, program, BetweenBytes))
            await Task.Delay(BetweenBytes);

        Assert.True(await program.Answers("/readyz"));
        Assert.Equal(saver.Plan, (await saver.Save(program)).Url);
        await Stopped(program);
    }

    [LinuxFact]
    public async Task Large_bodies_are_answered_within_a_bound_of_memory_and_larger_ones_are_refused()
    {
        await using var program = await Started();
        using var http = program.Client();
        var weeks = string.Join(',', Enumerable.Repeat("[0,{}]", (int)ApiEndpoints.MaxPlanBytes / 8));
        var body = $"{{\"plan\":{{\"weeks\":[{weeks}]}}}}";

        for (var sent = 0; sent < Bodies; sent += AtOnce)
            Assert.All(await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Post(http, body))), status => Assert.Equal(HttpStatusCode.BadRequest, status));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await Post(http, new string(' ', (int)ApiEndpoints.MaxPlanBytes + 1)));

        var peak = PeakMemory(program.Id);
        output.WriteLine($"{Bodies} bodies of {body.Length:N0} bytes, {AtOnce} at once: at most {peak / 1024 / 1024} MB.");
        Assert.True(peak < MostMemoryBytes, $"{peak} bytes");
        Assert.True(await program.Answers("/readyz"));
    }

    /// <summary>In parts, without saying how much there will be.</summary>
    [Theory]
    [InlineData("/plans/new", "application/x-www-form-urlencoded", HostSettings.MaxFormBytes)]
    [InlineData("/api/v1/plans/review", "application/json", (int)ApiEndpoints.MaxPlanBytes)]
    public async Task A_body_that_does_not_tell_its_length_is_refused_when_it_passes_the_limit(string path, string type, int limit)
    {
        await using var program = await Started();
        using var http = program.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative));
        request.Headers.TransferEncodingChunked = true;
        request.Content = new StringContent(new string(' ', limit + 1), Encoding.UTF8, type);

        using var answer = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    /// <summary>Asks before it sends: a refusal that comes while a body is on its way may break the connection before it is read.</summary>
    private static async Task<HttpStatusCode> Post(HttpClient http, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/plans/review", UriKind.Relative));
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.ExpectContinue = true;
        using var answer = await http.SendAsync(request);
        return answer.StatusCode;
    }

    /// <summary>The most that was resident at any time.</summary>
    private static long PeakMemory(int process)
    {
        var line = File.ReadLines($"/proc/{process}/status").Single(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) * 1024;
    }

    /// <summary>Clients that begin a request and never come to its end.</summary>
    private sealed class Crowd : IAsyncDisposable
    {
        private readonly List<TcpClient> clients = [];
        private readonly CancellationTokenSource stop = new();
        private Task sending = Task.CompletedTask;

        public int Connected => clients.Count(c => c.Connected);

        public static async Task<Crowd> Of(int count, RunningProgram program, TimeSpan pause)
        {
            var crowd = new Crowd();
            var address = new Uri(program.Address);
            for (var i = 0; i < count; i++)
            {
                var client = new TcpClient();
                crowd.clients.Add(client);
                await client.ConnectAsync(address.Host, address.Port);
                await Send(client, "GET /plans HTTP/1.1\r\nHost: localhost\r\nX-Slow: "u8.ToArray());
            }

            crowd.sending = crowd.SendOn(pause);
            return crowd;
        }

        public async ValueTask DisposeAsync()
        {
            await stop.CancelAsync();
            await sending;
            clients.ForEach(c => c.Dispose());
            stop.Dispose();
        }

        private async Task SendOn(TimeSpan pause)
        {
            while (!stop.IsCancellationRequested)
            {
                foreach (var client in clients)
                    await Send(client, "a"u8.ToArray());
                await Task.Delay(pause, CancellationToken.None);
            }
        }

        private static async Task Send(TcpClient client, byte[] bytes)
        {
            try
            {
                await client.Client.SendAsync(bytes);
            }
            catch (SocketException)
            {
                // The program turned this one away.
            }
        }
    }
}
