using System.Text.RegularExpressions;

namespace Safeguarding.ServiceDefaults.Observability;

/// <summary>
/// Keys that travel in addresses: tokens of links in mails, of sign-ins and sign-outs.
/// They are known by their shape, wherever they stand, so that
/// no list of addresses can forget one.
/// </summary>
public static partial class Secrets
{
    const string Hidden = "{token}";

    /// <summary>The text without them.</summary>
    public static string Hide(string text) => text.Length < 20 ? text : Shape().Replace(text, Hidden);

    public static bool AreIn(string text) => text.Length >= 20 && Shape().IsMatch(text);

    // A JSON web token; what data protection sealed; and 43 or more characters of
    // base64url, which 32 random bytes make. Names of queues have no
    // capitals, and digests and ids no letters beyond f, so both stay.
    [GeneratedRegex(@"eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){1,4}|CfDJ8[A-Za-z0-9_-]{12,}" +
        @"|(?<![A-Za-z0-9_-])(?=[A-Za-z0-9_-]*[A-Z])(?=[A-Za-z0-9_-]*[a-z])(?=[A-Za-z0-9_-]*[G-Zg-z])[A-Za-z0-9_-]{43,}")]
    private static partial Regex Shape();
}
