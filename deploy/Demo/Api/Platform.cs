using System.Text.Json;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Demo.Api;

/// <summary>The running platform as its users reach it: a session for every client, and the folder that mail is put into.</summary>
sealed class Platform : IDisposable
{
    static readonly TimeSpan ArrivalTimeout = TimeSpan.FromSeconds(60);
    // Longer than a session waits for a service that starts again.
    static readonly TimeSpan RequestTimeout = TimeSpan.FromSeconds(100);

    readonly SocketsHttpHandler _connections = new();
    readonly List<(DemoClient Client, Session Session)> _sessions;

    public Platform(Uri origin, string clientsFile, string mailFolder)
    {
        var clients = JsonSerializer.Deserialize<List<DemoClient>>(File.ReadAllText(clientsFile), DataFile.Json)!;
        _sessions = clients.ConvertAll(client => (client, Open(origin,
            new ClientCredentials(origin, client.ClientId, client.ClientSecret, client.Scopes) { InnerHandler = _connections })));
        Anyone = Open(origin, _connections);
        MailFolder = mailFolder;
    }

    public string MailFolder { get; }

    public Session Anyone { get; }
    public Session Secretariat => Of("panel-secretariat");
    public Session Chair => Of("panel-chair");
    public Session Member => Of("panel-member");
    public Session EditorOne => Of("editor-one");
    public Session EditorTwo => Of("editor-two");

    public Session Council(string areaCode) => Partner(areaCode, Agency.LocalAuthority);

    public Session Partner(string areaCode, Agency agency) =>
        _sessions.Single(entry => entry.Client.Area == areaCode && entry.Client.Agency == agency).Session;

    public Task<InquiryDetails?> InquiryAsync(string areaCode, Guid notificationId, CancellationToken ct) =>
        Council(areaCode).LocalInquiries.OfNotificationAsync(notificationId, ct);

    public Task<CaseDetails?> CaseAsync(Guid notificationId, CancellationToken ct) =>
        Secretariat.Panel.OfNotificationAsync(notificationId, ct);

    /// <summary>Waits until what one service told has arrived at the other.</summary>
    public static async Task<T> ArrivedAsync<T>(Func<Task<T?>> look, string what, CancellationToken ct)
        where T : class
    {
        var started = TimeProvider.System.GetTimestamp();
        for (var pause = 40; ; pause = Math.Min(pause * 2, 250))
        {
            // Nothing has arrived at once, and each look is work for who is waited for.
            await Task.Delay(pause, ct);
            if (await look() is { } there)
                return there;
            if (TimeProvider.System.GetElapsedTime(started) > ArrivalTimeout)
                throw new TimeoutException($"Waited a minute in vain for {what}.");
        }
    }

    public void Dispose()
    {
        foreach (var (_, session) in _sessions)
            session.Dispose();
        Anyone.Dispose();
        _connections.Dispose();
    }

    static Session Open(Uri origin, HttpMessageHandler handler) =>
        new(new HttpClient(new RetryHandler(handler), disposeHandler: false) { BaseAddress = origin, Timeout = RequestTimeout });

    Session Of(string clientId) => _sessions.Single(entry => entry.Client.ClientId == clientId).Session;
}
