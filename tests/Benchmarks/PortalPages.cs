using System.Text.Json;
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
        var area = await leeds.SignedInAsync();
        var panel = await secretariat.SignedInAsync();
        var desk = await editor.SignedInAsync();

        var reviewed = await FirstAsync(area, "api/local-inquiries?state=submitted&limit=1", "notificationId");
        var draft = await FirstAsync(area, "api/notifications/drafts?limit=1", "id");
        var panelCase = await FirstAsync(panel, "api/national-panel/cases?state=awaitingDecision&limit=1", "id");
        var inquiry = await FirstAsync(panel, "api/national-panel/inquiries?limit=1", "id");
        var bulletin = await FirstAsync(desk, "api/dissemination/bulletins/drafts?limit=1", "id");
        var lesson = await FirstAsync(desk, "api/dissemination/lessons?limit=1", "slug");
        return
        [
            new(null, ["/", "/library", "/library?q=information+sharing", $"/library/lessons/{lesson}", "/bulletins", "/bulletins/1", "/subscriptions", "/decisions", "/criteria"]),
            new("amira.hussain",
            [
                "/dashboard", "/notify", $"/notify/{draft}", $"/notify/{draft}/check", "/cases", $"/cases/{reviewed}", $"/cases/{reviewed}/receipt",
                $"/cases/{reviewed}/record", $"/cases/{reviewed}/rapid-review",
            ]),
            new("ruth.coleman", ["/dashboard", "/panel/cases", $"/panel/cases/{panelCase}", $"/panel/cases/{panelCase}/triage", "/panel/inquiries", $"/panel/inquiries/{inquiry}"]),
            new("nadia.farouk", ["/dashboard", "/editor", $"/editor/bulletins/{bulletin}", $"/editor/bulletins/{bulletin}/preview", $"/editor/bulletins/{bulletin}/lessons"]),
        ];
    }

    static async Task<string> FirstAsync(HttpClient client, string path, string property)
    {
        var found = (await client.GetAsync<JsonElement>(path)).GetProperty("items");
        return found.GetArrayLength() > 0
            ? found[0].GetProperty(property).GetString()!
            : throw new InvalidOperationException($"The demo year holds nothing for {path}.");
    }
}
