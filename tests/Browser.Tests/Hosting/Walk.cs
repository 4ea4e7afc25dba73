namespace Safeguarding.Browser.Tests.Hosting;

/// <summary>
/// Follows the links of the pages as different people, once to each page for each of them.
/// Every answer must be strict and every page must fit; axe, which
/// takes longest, looks at a page once, and at where somebody begins each time, which has other parts for each of them. Routes of
/// <paramref name="elsewhere"/> are left to other tests.
/// </summary>
sealed class Walk(BrowserFixture fixture, IReadOnlySet<string> elsewhere)
{
    readonly HashSet<string> _seen = [];
    readonly List<string> _problems = [];
    readonly List<(string? Person, string Path)> _forms = [];

    /// <summary>The pages that somebody reached.</summary>
    public IReadOnlySet<string> Seen => _seen;

    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Walks as somebody, or as the public.</summary>
    public async Task AsAsync(string? person, params IReadOnlyList<string> starts)
    {
        await using var reader = person is null ? await fixture.ReaderAsync(Screen.Narrow)
            : await fixture.SignedInAsync(person, Screen.Narrow);
        reader.Page.Console += (_, said) =>
        {
            if (said.Type == "error")
                _problems.Add($"{reader.Path}: the browser says {said.Text}");
        };
        var next = new Queue<(string Path, bool Start)>(starts.Select(path => (path, true)));
        var met = new HashSet<string>();
        while (next.TryDequeue(out var step))
        {
            if (PortalRoutes.Of(step.Path) is not { } route || elsewhere.Contains(route) || !(met.Add(route) | step.Start))
                continue;
            await OpenAsync(reader, step.Path, person);
            // A page that only leads on to another has not been seen.
            var first = _seen.Add(PortalRoutes.Of(reader.Path) ?? reader.Path);
            await LookAsync(reader, first || step.Start);
            if (first && await reader.Page.Locator("main form").CountAsync() > 0)
                _forms.Add((person, reader.Path));
            foreach (var link in await LinksAsync(reader))
                next.Enqueue((link, false));
        }
    }

    /// <summary>
    /// Sends the forms of the pages that were seen, without answers and with wrong ones. Some change what they are about, so all has been
    /// looked at before.
    /// </summary>
    public async Task SendFormsAsync()
    {
        foreach (var person in _forms.GroupBy(form => form.Person))
        {
            await using var reader = person.Key is null ? await fixture.ReaderAsync() : await fixture.SignedInAsync(person.Key);
            foreach (var (_, path) in person)
            {
                await OpenAsync(reader, path, person.Key);
                _problems.AddRange(await reader.FormProblemsAsync());
            }
        }
    }

    /// <summary>Looks at the page that somebody stands on, which no link leads to.</summary>
    public async Task LookAsync(Reader reader)
    {
        _seen.Add(PortalRoutes.Of(reader.Path)!);
        await LookAsync(reader, first: true);
    }

    // No link may lead where its reader is not let in.
    async Task OpenAsync(Reader reader, string path, string? person)
    {
        var answer = (await reader.OpenAsync(path))!;
        if (!answer.Ok)
            _problems.Add($"{path} answers {answer.Status} to {person ?? "the public"}");
        _problems.AddRange(await Strictness.ProblemsAsync(answer, signedIn: person is not null));
    }

    async Task LookAsync(Reader reader, bool first)
    {
        if (await reader.OverflowAsync() is { } overflow)
            _problems.Add(overflow);
        if (!first)
            return;
        if (await reader.Page.Locator("h1").CountAsync() != 1)
            _problems.Add($"{reader.Path}: a page has one heading of the first level");
        _problems.AddRange(await reader.ViolationsAsync());
        _problems.AddRange(await reader.EnlargedAsync());
    }

    static async Task<string[]> LinksAsync(Reader reader) => await reader.Page.EvaluateAsync<string[]>(
        "[...document.querySelectorAll('a[href]:not([download])')].filter(a => a.origin === location.origin)"
        + ".map(a => a.pathname + a.search)");
}
