namespace Safeguarding.Identity.SigningIn;

/// <summary>
/// What kind of browser a User-Agent header names: enough for people to know their own again, too little to follow anyone by.
/// </summary>
static class BrowserKind
{
    // In this order: Edge and Opera call themselves Chrome too, and nearly all call themselves Safari.
    static readonly IReadOnlyList<(string Mark, string Name)> Browsers =
    [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"),
        ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    // iPhones claim to be like Mac OS X, Android phones to be Linux.
    static readonly IReadOnlyList<(string Mark, string Name)> Systems =
    [
        ("Windows", "Windows"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("CrOS", "Chromebook"), ("Mac OS X", "Mac"),
            ("Linux", "Linux"),
    ];

    public static string Of(string userAgent)
    {
        var browser = Find(Browsers, userAgent) ?? "Unknown browser";
        return Find(Systems, userAgent) is { } system ? $"{browser} on {system}" : browser;
    }

    static string? Find(IReadOnlyList<(string Mark, string Name)> known, string userAgent) =>
        known.FirstOrDefault(one => userAgent.Contains(one.Mark, StringComparison.Ordinal)).Name;
}
