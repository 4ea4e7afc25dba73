using System.Text.RegularExpressions;
using Safeguarding.Embedded;

namespace Safeguarding.Browser.Tests.Hosting;

/// <summary>The addresses of the portal's pages, read from the pages themselves: a new page cannot be forgotten.</summary>
static partial class PortalRoutes
{
    static readonly string Pages = Path.Combine(Checkout.Root, "services/Portal/Pages");

    // Most particular first: /panel/inquiries/new is not an inquiry called "new".
    static readonly IReadOnlyList<(string Route, Regex Address)> Known =
    [
        .. Directory.EnumerateFiles(Pages, "*.cshtml", SearchOption.AllDirectories)
            .Select(file => (File: file, Page: PageDirective().Match(File.ReadAllText(file))))
            .Where(page => page.Page.Success)
            .Select(page => page.Page.Groups[1] is { Success: true } route ? route.Value : Conventional(page.File))
            .OrderBy(route => route.Count(letter => letter == '{')).ThenBy(route => route, StringComparer.Ordinal)
            .Select(route => (route, new Regex($"^{Parameter().Replace(route, "[^/]+")}$"))),
    ];

    public static IEnumerable<string> All => Known.Select(known => known.Route);

    /// <summary>The page that answers at a path; null for what is no page of the portal.</summary>
    public static string? Of(string path) =>
        Known.Select(known => (known.Route, known.Address)).FirstOrDefault(known => known.Address.IsMatch(path)).Route;

    static string Conventional(string file)
    {
        var path = "/" + Path.ChangeExtension(Path.GetRelativePath(Pages, file), null).ToLowerInvariant();
        return path == "/index" ? "/" : path;
    }

    [GeneratedRegex("^@page(?: \"([^\"]+)\")?", RegexOptions.Multiline)]
    private static partial Regex PageDirective();

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
