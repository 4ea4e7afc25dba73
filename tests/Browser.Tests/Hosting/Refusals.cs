using Microsoft.Playwright;

namespace Safeguarding.Browser.Tests.Hosting;

/// <summary>What everybody is owed by a page that refuses what they sent.</summary>
static class Refusals
{
    /// <summary>
    /// The page says so in its title and in a summary with these words, is accessible as it stands and needs no sideways scrolling, with
    /// large text neither.
    /// </summary>
    public static async Task IsToldAsync(this Reader reader, string words)
    {
        var summary = reader.Page.Locator(".govuk-error-summary");
        Assert.True(await summary.CountAsync() == 1, $"{reader.Path} finds nothing wrong: {await reader.Page.Locator("main")
            .InnerTextAsync()}");
        Assert.Contains(words, await summary.InnerTextAsync(), StringComparison.Ordinal);
        Assert.StartsWith("Error: ", await reader.Page.TitleAsync(), StringComparison.Ordinal);
        await reader.IsAccessibleAsync();
        await reader.FitsAsync();
        var enlarged = await reader.EnlargedAsync();
        Assert.True(enlarged.Count == 0, string.Join('\n', enlarged));
    }

    /// <summary>
    /// The same, and the summary's link leads to the field of that name; so do all its links, to fields in the order of the page.
    /// </summary>
    public static async Task IsToldOfAsync(this Reader reader, string field, string words)
    {
        await reader.IsToldAsync(words);
        var problems = await reader.ErrorProblemsAsync();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
        await reader.Page.Locator(".govuk-error-summary").GetByRole(AriaRole.Link, new() { Name = words }).First.ClickAsync();
        // What finds an entry of a long list has no name of its own.
        Assert.Equal(field, await reader.Page.EvaluateAsync<string>(
            "document.activeElement.name || document.getElementById(document.activeElement.id + '-select')?.name"));
    }

    /// <summary>What stands in the field of that name, or which of its answers is chosen.</summary>
    public static Task<string?> ValueAsync(this Reader reader, string field) => reader.Page.EvaluateAsync<string?>("""
        name => {
          const fields = [...document.getElementsByName(name)]
          return (fields.every(field => field.type !== 'radio') ? fields[0] : fields.find(field => field.checked))?.value ?? null
        }
        """, field);
}
