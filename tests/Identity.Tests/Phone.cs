using System.Collections.Concurrent;
using Safeguarding.Identity.Demo;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests;

/// <summary>
/// The authenticator apps of all people. A code works once, so who signs in again at once gives the next one the service takes.
/// </summary>
static class Phone
{
    static readonly ConcurrentDictionary<string, long> LastSteps = new();
    static readonly Dictionary<string, string> DemoSecrets = DemoFiles.Read<DemoPerson>(DemoFiles.People)
        .ToDictionary(person => person.Email, person => person.TotpSecret);

    public static string NextCodeOf(string email, TimeProvider clock)
    {
        if (DemoSecrets.TryGetValue(email, out var demo))
            return AuthenticatorApp.Code(demo, clock.GetUtcNow());
        var earliest = AuthenticatorApp.StepAt(clock.GetUtcNow()) - 1;
        return AuthenticatorApp.CodeOf(Given.TotpSecret, LastSteps.AddOrUpdate(email, earliest, (_, last) => Math.Max(last + 1, earliest)));
    }
}
