using System.Text.RegularExpressions;
using Safeguarding.AppHost;

namespace Safeguarding.Browser.Tests.Hosting;

/// <summary>
/// The addresses of all pages, of the portal and of the identity provider behind it, read from the pages themselves: a new page cannot be
/// forgotten.
/// </summary>
static partial class PortalRoutes
{
    // Most particular first: /panel/inquiries/new is not an inquiry called "new".
    static readonly IReadOnlyList<(string Route, Regex Address)> Known =
    [
        .. new[] { "services/Portal/Pages", "services/Identity/Pages" }.SelectMany(RoutesIn)
            .OrderBy(route => route.Count(letter => letter == '{')).ThenBy(route => route, StringComparer.Ordinal)
            .Select(route => (route, new Regex($"^{Parameter().Replace(route, "[^/]+")}$"))),
    ];

    public static IEnumerable<string> All => Known.Select(known => known.Route);

    /// <summary>The page that answers at a path; null for what is no page.</summary>
    public static string? Of(string path) =>
        Known.Select(known => (known.Route, known.Address)).FirstOrDefault(known => known.Address.IsMatch(path.Split('?')[0])).Route;

    static IEnumerable<string> RoutesIn(string folder)
    {
        var pages = Path.Combine(Checkout.Root, folder);
        return Directory.EnumerateFiles(pages, "*.cshtml", SearchOption.AllDirectories)
            .Select(file => (File: file, Page: PageDirective().Match(File.ReadAllText(file))))
            .Where(page => page.Page.Success)
            .Select(page => page.Page.Groups[1] is { Success: true } route ? route.Value : Conventional(
                Path.GetRelativePath(pages, page.File)));
    }

    static string Conventional(string file)
    {
        var path = "/" + Path.ChangeExtension(file, null).ToLowerInvariant();
        return path == "/index" ? "/" : path;
    }

    [GeneratedRegex("^@page(?: \"([^\"]+)\")?", RegexOptions.Multiline)]
    private static partial Regex PageDirective();

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
