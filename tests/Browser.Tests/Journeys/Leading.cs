using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.TestKit;

namespace Safeguarding.Browser.Tests.Journeys;

/// <summary>From the dashboard to where something is done, by links alone.</summary>
static class Leading
{
    const string Home = "/dashboard";

    /// <summary>By a task, which may stand on a later page of its band.</summary>
    public static Task FollowTaskAsync(this Reader reader, string address) => Eventually.True(async () =>
    {
        await reader.OpenAsync(Home);
        if (await reader.FollowHrefAsync(address))
            return true;
        foreach (var band in await HrefsAsync(reader, "main a[href^='/work/']"))
        {
            await reader.OpenAsync(Home);
            await reader.FollowHrefAsync(band);
            if (await OnAnyPageAsync(reader, () => reader.FollowHrefAsync(address)))
                return true;
        }

        return false;
    }, $"a task leads to {address}");

    /// <summary>By a notice in those words: of those that are there, the one that leads to that address.</summary>
    public static async Task FollowNoticeAsync(this Reader reader, string words, string? reference, string address)
    {
        var tried = new HashSet<string>();
        await Eventually.True(async () => await FollowAnotherAsync(reader, words, reference, tried)
            && reader.Path + new Uri(reader.Page.Url).Fragment == address, $"\"{words}\" of {reference} leads to {address}");
    }

    static async Task<bool> FollowAnotherAsync(Reader reader, string words, string? reference, HashSet<string> tried)
    {
        await reader.OpenAsync(Home);
        await reader.LeaveByAsync(reader.Page.Locator("a[href='/notices']").First);
        return await OnAnyPageAsync(reader, async () =>
        {
            var row = $"main tr:has-text('{words}')" + (reference is null ? "" : $":has-text('{reference}')");
            var another = (await HrefsAsync(reader, $"{row} a[href^='/notices/']")).FirstOrDefault(href => !tried.Contains(href));
            return another is not null && tried.Add(another) && await reader.FollowHrefAsync(another);
        });
    }

    /// <summary>Whether there is such a link.</summary>
    static async Task<bool> FollowHrefAsync(this Reader reader, string href)
    {
        var link = reader.Page.Locator($"main a[href='{href}']").First;
        if (await link.CountAsync() == 0)
            return false;
        await reader.LeaveByAsync(link);
        return true;
    }

    static async Task<bool> OnAnyPageAsync(Reader reader, Func<Task<bool>> follow)
    {
        while (!await follow())
        {
            var next = reader.Page.Locator(".govuk-pagination__next a").First;
            if (await next.CountAsync() == 0)
                return false;
            await reader.LeaveByAsync(next);
        }

        return true;
    }

    static Task<string[]> HrefsAsync(Reader reader, string links) =>
        reader.Page.Locator(links).EvaluateAllAsync<string[]>("all => all.map(a => a.getAttribute('href'))");
}
