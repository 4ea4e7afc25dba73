using System.Collections.Concurrent;

namespace Safeguarding.Browser.Tests.Hosting;

/// <summary>
/// Sessions of the demo people that tests begin with: signing in takes a second and a
/// code that is good once, so it is done once for many tests.
/// A session is handed out only while its access token is fresh: after that each of
/// its copies would renew it with the same refresh token, which
/// the provider takes for theft.
/// </summary>
sealed class SignedIn
{
    static readonly TimeSpan Fresh = TimeSpan.FromMinutes(2);
    readonly ConcurrentDictionary<string, SemaphoreSlim> _gates = new();
    readonly ConcurrentDictionary<string, (string Session, DateTime At)> _sessions = new();

    public async Task<string> OfAsync(string name, BrowserFixture fixture)
    {
        var gate = _gates.GetOrAdd(name, _ => new SemaphoreSlim(1));
        await gate.WaitAsync();
        try
        {
            if (_sessions.TryGetValue(name, out var known) && DateTime.UtcNow - known.At < Fresh)
                return known.Session;
            await using var reader = await fixture.ReaderAsync();
            var at = DateTime.UtcNow;
            await reader.SignInAsync(DemoPerson.Named(name));
            var session = await reader.SessionAsync();
            _sessions[name] = (session, at);
            return session;
        }
        finally
        {
            gate.Release();
        }
    }
}
