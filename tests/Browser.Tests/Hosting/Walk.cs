namespace Safeguarding.Browser.Tests.Hosting;

/// <summary>Follows the links of the pages from the dashboard on, as different people, and looks at each page of the portal once.</summary>
sealed class Walk(BrowserFixture fixture)
{
    readonly HashSet<string> _seen = [];
    readonly List<string> _problems = [];

    public IReadOnlySet<string> Seen => _seen;

    public IReadOnlyList<string> Problems => _problems;

    public async Task AsAsync(string? person, params IReadOnlyList<string> starts)
    {
        await using var reader = person is null ? await fixture.ReaderAsync(Screen.Narrow) : await fixture.SignedInAsync(person, Screen.Narrow);
        reader.Page.Console += (_, said) =>
        {
            if (said.Type == "error")
                _problems.Add($"{reader.Path}: the browser says {said.Text}");
        };
        var next = new Queue<string>(starts);
        var met = new HashSet<string>();
        while (next.TryDequeue(out var path))
        {
            if (PortalRoutes.Of(path.Split('?')[0]) is not { } route || !met.Add(route))
                continue;
            await reader.OpenAsync(path);
            if (_seen.Add(route))
                await LookAsync(reader);
            foreach (var link in await LinksAsync(reader))
                next.Enqueue(link);
        }
    }

    async Task LookAsync(Reader reader)
    {
        _problems.AddRange(await reader.ViolationsAsync());
        if (await reader.OverflowAsync() is { } overflow)
            _problems.Add(overflow);
        if (await reader.Page.Locator("h1").CountAsync() != 1)
            _problems.Add($"{reader.Path}: a page has one heading of the first level");
    }

    static async Task<string[]> LinksAsync(Reader reader) => await reader.Page.EvaluateAsync<string[]>(
        "[...document.querySelectorAll('a[href]:not([download])')].filter(a => a.origin === location.origin).map(a => a.pathname + a.search)");
}
