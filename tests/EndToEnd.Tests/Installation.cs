using System.Diagnostics;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Safeguarding.AppHost;
using Safeguarding.TestKit;

namespace Safeguarding.EndToEnd.Tests;

/// <summary>The platform as docs/installing.md says: its programs, and nothing but settings in their environment.</summary>
sealed class Installation : IAsyncDisposable
{
    static readonly string[] Services = ["identity", "notifications", "local-inquiries", "national-panel", "dissemination"];
    static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(4);

    readonly string _folder = TemporaryFolder.New("installation");
    readonly Dictionary<string, int> _ports = Services.Append("portal").ToDictionary(name => name, _ => FreePort());
    readonly List<Process> _running = [];
    readonly X509Certificate2 _certificate;
    readonly Broker _broker;
    readonly string _administrator;

    Installation(Broker broker, string administrator)
    {
        (_broker, _administrator) = (broker, administrator);
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllBytes(CertificateFile, made.Export(X509ContentType.Pfx, "of the test"));
        _certificate = X509CertificateLoader.LoadCertificate(made.RawData);
    }

    public Uri Address => new($"https://localhost:{_ports["portal"]}");

    public string Mail => Path.Combine(_folder, "mail");

    public RemoteCertificateValidationCallback Trusts => (_, shown, _, _) => shown?.GetCertHashString() == _certificate.GetCertHashString();

    string CertificateFile => Path.Combine(_folder, "certificate.pfx");

    /// <summary>Runs every deploy step to its end, one of them twice, then starts everything and waits until all is healthy.</summary>
    public static async Task<Installation> StartAsync(string administrator)
    {
        var installation = new Installation(await Broker.StartAsync(), administrator);
        foreach (var service in Services.Append("identity"))
            await installation.DeployAsync(service);
        foreach (var service in Services.Append("portal"))
            installation._running.Add(installation.Start(service));
        using var http = new HttpClient(installation.Handler());
        await Eventually.True(async () =>
        {
            try
            {
                using var health = await http.GetAsync(new Uri(installation.Address, "/health"));
                return health.IsSuccessStatusCode;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        }, $"everything was healthy; the logs are in {installation._folder}", StartLimit);
        return installation;
    }

    public SocketsHttpHandler Handler() => new() { SslOptions = { RemoteCertificateValidationCallback = Trusts } };

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _running)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }

        _certificate.Dispose();
        await _broker.DisposeAsync();
        TemporaryFolder.Delete(_folder);
    }

    async Task DeployAsync(string service)
    {
        using var step = Start(service, "--deploy");
        await step.WaitForExitAsync();
        Assert.True(step.ExitCode == 0, $"The deploy step of {service} failed:\n{await File.ReadAllTextAsync(LogOf(service))}");
    }

    Process Start(string service, params string[] arguments)
    {
        var project = string.Concat(service.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        var folder = Path.Combine(Checkout.Root, "services", project);
        var program = Checkout.Assembly(Path.Combine(folder, project + ".csproj"));
        // Not sh: it hands no variable down whose name has a hyphen.
        var start = new ProcessStartInfo("bash", ["-c", "exec \"$0\" \"$@\" >>\"$LOG\" 2>&1", Checkout.Dotnet, program, .. arguments])
        {
            WorkingDirectory = folder,
        };
        foreach (var (name, value) in Settings(service))
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    string LogOf(string service) => Path.Combine(_folder, service + ".log");

    Dictionary<string, string> Settings(string service)
    {
        var settings = new Dictionary<string, string>
        {
            ["LOG"] = LogOf(service),
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["ASPNETCORE_URLS"] = service == "portal" ? $"https://localhost:{_ports[service]}" : AddressOf(service),
            ["PublicOrigin"] = Address.OriginalString,
            ["Identity__Issuer"] = Address.OriginalString + "/",
            ["Identity__Address"] = AddressOf("identity"),
            ["ForwardedHeaders__KnownProxies"] = "127.0.0.1",
        };
        foreach (var other in Services)
            settings[$"services__{other}__http__0"] = AddressOf(other);
        if (service is "identity" or "portal")
            settings["Identity__PortalSecret"] = "a secret of this installation, and long enough";
        if (service is "identity" or "notifications" or "portal")
            settings["DataProtection__Path"] = Path.Combine(_folder, "keys", service);

        if (service is "identity" or "dissemination")
            settings["Mail__Pickup"] = Mail;
        if (service is "notifications" or "dissemination")
            settings["Storage__Path"] = Path.Combine(_folder, "storage", service);
        if (service == "identity")
            settings["Bootstrap__AdministratorEmail"] = _administrator;
        if (service == "portal")
        {
            settings["Kestrel__Certificates__Default__Path"] = CertificateFile;
            settings["Kestrel__Certificates__Default__Password"] = "of the test";
            return settings;
        }

        settings[$"ConnectionStrings__{service}-db"] = $"Data Source={Path.Combine(_folder, service + ".db")}";
        settings["ConnectionStrings__rabbitmq"] = _broker.ConnectionString;
        settings["Audit__Anchor"] = Path.Combine(_folder, "audit");
        return settings;
    }

    string AddressOf(string service) => $"http://127.0.0.1:{_ports[service]}";

    static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
