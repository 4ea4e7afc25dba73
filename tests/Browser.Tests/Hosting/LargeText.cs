namespace Safeguarding.Browser.Tests.Hosting;

/// <summary>
/// Text at twice its size, as the setting of a browser makes it: everything grows, nothing is cut off or has to be scrolled sideways (WCAG
/// 1.4.4).
/// </summary>
static class LargeText
{
    // Beside a table that says the same, a chart's letters may stay as they are. Tables that are
    // too wide scroll in themselves, as does what is typed into a line.
    const string Look = """
        () => {
          const root = document.documentElement
          const shown = [...document.body.querySelectorAll('*:not(svg, svg *, script, template, option)')]
            .filter(it => it.offsetParent && !it.closest('.govuk-visually-hidden, [aria-hidden=true]'))
          const texts = shown.filter(it => [...it.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()))
          const size = it => parseFloat(getComputedStyle(it).fontSize)
          const name = it => it.tagName.toLowerCase() + (it.className ? '.' + it.className : '')
          const before = texts.map(size)
          root.style.fontSize = '200%'
          const small = texts.filter((it, index) => size(it) < 1.9 * before[index]).map(it => name(it) + ' does not grow')
          const cut = shown.filter(it => getComputedStyle(it).overflow.match(/hidden|clip/) && it.clientHeight > 1
            && ((!it.matches('input') && it.scrollWidth > it.clientWidth + 1) || it.scrollHeight > it.clientHeight + 1))
            .map(it => name(it) + ' is cut off')
          const wide = root.scrollWidth > innerWidth
            ? ['the page is ' + root.scrollWidth + ' px wide on a screen of ' + innerWidth + ' px'] : []
          root.style.fontSize = ''
          return [...new Set([...small, ...cut, ...wide])]
        }
        """;

    public static async Task<IReadOnlyList<string>> EnlargedAsync(this Reader reader)
    {
        var screen = reader.Page.ViewportSize!;
        await reader.Page.SetViewportSizeAsync(Screen.Desktop.Width, Screen.Desktop.Height);
        var found = await reader.Page.EvaluateAsync<string[]>(Look);
        await reader.Page.SetViewportSizeAsync(screen.Width, screen.Height);
        return [.. found.Select(problem => $"{reader.Path}: with large text {problem}")];
    }
}
