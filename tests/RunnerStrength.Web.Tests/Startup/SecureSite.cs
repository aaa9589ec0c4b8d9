using System.Collections.Immutable;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using RunnerStrength.Web.Tests.Data;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Startup;

/// <summary>The program as it stands on the internet, but on this machine: by HTTPS alone, under a name, with a certificate for it that only these clients trust.</summary>
internal sealed class SecureSite : IDisposable
{
    private const string Password = "for the length of a test";

    private readonly X509Certificate2 certificate;

    public SecureSite(TemporaryDirectory data, string host)
    {
        certificate = CertificateOf(host);
        var file = data.File("certificate.pfx");
        File.WriteAllBytes(file, certificate.Export(X509ContentType.Pfx, Password));
        var (plain, secure) = (RunningProgram.FreePort(), RunningProgram.FreePort());
        Plain = Client(new Uri($"http://{host}:{plain}"));
        Secure = Client(new Uri($"https://{host}:{secure}"));
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["RequireHttps"] = "true",
            ["AllowedHosts"] = host,
            ["Kestrel__Certificates__Default__Path"] = file,
            ["Kestrel__Certificates__Default__Password"] = Password,
        };
        Program = new RunningProgram(data, new Surroundings { Environment = settings.ToImmutableDictionary() }, $"http://127.0.0.1:{plain};https://127.0.0.1:{secure}");
    }

    public RunningProgram Program { get; }

    public HttpClient Plain { get; }

    public HttpClient Secure { get; }

    public async Task Ready()
    {
        while (!await Answers())
        {
            if (Program.HasEnded)
                throw new InvalidOperationException($"The program did not start: {await Program.Ended()}");
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }
    }

    public void Dispose()
    {
        Plain.Dispose();
        Secure.Dispose();
        certificate.Dispose();
    }

    private async Task<bool> Answers()
    {
        try
        {
            using var answer = await Secure.GetAsync(new Uri("/readyz", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException notYet) when (notYet.HttpRequestError == HttpRequestError.ConnectionError)
        {
            return false;
        }
    }

    /// <summary>Whatever the name, this machine is meant by it.</summary>
    private HttpClient Client(Uri address) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        SslOptions = new SslClientAuthenticationOptions
        {
            CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, CustomTrustStore = { certificate }, RevocationMode = X509RevocationMode.NoCheck },
        },
        ConnectCallback = async (context, cancel) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, context.DnsEndPoint.Port), cancel);
            return new NetworkStream(socket, ownsSocket: true);
        },
    })
    {
        BaseAddress = address,
    };

    private static X509Certificate2 CertificateOf(string host)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={host}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
