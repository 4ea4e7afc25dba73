using Safeguarding.Contracts;
using Safeguarding.TestKit;

namespace Safeguarding.Benchmarks;

/// <summary>The main pages, with the ids of records that this platform holds.</summary>
/// <param name="Visitor">Who opens them: someone of the demo people, or nobody who has signed in.</param>
sealed record PortalPages(string? Visitor, IReadOnlyList<string> Paths)
{
    public static async Task<IReadOnlyList<PortalPages>> FindAsync(Uri platform)
    {
        using var leeds = new DemoClient(platform, "leeds-council");
        using var secretariat = new DemoClient(platform, "panel-secretariat");
        using var editor = new DemoClient(platform, "editor-one");
        var reviewed = First(await leeds.Api.LocalInquiries.ListAsync("?state=submitted&limit=1", default)).NotificationId;
        var draft = First(await leeds.Api.Drafts.ListAsync("?limit=1", default)).Id;
        var panelCase = First(await secretariat.Api.Panel.CasesAsync("?state=awaitingDecision&limit=1", default)).Id;
        var inquiry = First(await secretariat.Api.Panel.InquiriesAsync("?limit=1", default)).Id;
        var bulletin = First(await editor.Api.Library.DraftsAsync("?limit=1", default)).Id;
        var lesson = (await editor.Api.Library.SearchAsync("?limit=1", default)).Items[0].Slug;
        return
        [
            new(null, ["/", "/library", "/library?q=information+sharing", $"/library/lessons/{lesson}", "/bulletins", "/bulletins/1",
                "/subscriptions", "/decisions", "/criteria"]),
            new("amira.hussain",
            [
                "/dashboard", "/notify", $"/notify/{draft}", $"/notify/{draft}/check", "/cases", $"/cases/{reviewed}",
                $"/cases/{reviewed}/receipt",
                $"/cases/{reviewed}/record", $"/cases/{reviewed}/rapid-review",
            ]),
            new("ruth.coleman", ["/dashboard", "/panel/cases", $"/panel/cases/{panelCase}", $"/panel/cases/{panelCase}/triage",
                "/panel/inquiries", $"/panel/inquiries/{inquiry}"]),
            new("nadia.farouk", ["/dashboard", "/editor", $"/editor/bulletins/{bulletin}", $"/editor/bulletins/{bulletin}/preview",
                $"/editor/bulletins/{bulletin}/lessons"]),
        ];
    }

    static T First<T>(Page<T> page) =>
        page.Items is [var first, ..] ? first : throw new InvalidOperationException($"The demo year holds no {typeof(T).Name} for this.");
}
