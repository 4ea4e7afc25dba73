using System.Text.Json;
using System.Text.Json.Nodes;
using Safeguarding.AppHost;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Browser.Tests.Journeys;

/// <summary>Drafts that tests begin with, made through the API as a council's own system makes them.</summary>
static class Drafting
{
    /// <summary>
    /// A draft of Leeds that answers everything and could be sent, as changed by <paramref name="change"/>; returns its page.
    /// </summary>
    public static async Task<string> WholeDraftAsync(this BrowserFixture fixture, Action<JsonNode>? change = null)
    {
        var content = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Checkout.Root, "samples/notifications/siblings.json")))!;
        content.AsObject().Remove("id");
        change?.Invoke(content);
        return await fixture.DraftAsync(content.AsObject());
    }

    /// <summary>A draft of Leeds without any answer; returns its page.</summary>
    public static Task<string> EmptyDraftAsync(this BrowserFixture fixture) => fixture.DraftAsync(new JsonObject());

    /// <summary>A draft of Leeds on which its partners were asked to comment; returns the page on which they do.</summary>
    public static async Task<string> SharedDraftAsync(this BrowserFixture fixture)
    {
        var draft = Path.GetFileName(await fixture.WholeDraftAsync());
        using var leeds = new DemoClient(fixture.Platform.Address, "leeds-council");
        await leeds.Api.Drafts.ShareAsync(Guid.Parse(draft), default).TakenAsync();
        return $"/notify/shared/{draft}";
    }

    /// <summary>A draft of Leeds with those answers; returns its page.</summary>
    public static async Task<string> DraftAsync(this BrowserFixture fixture, JsonObject content)
    {
        var id = Guid.CreateVersion7();
        using var leeds = new DemoClient(fixture.Platform.Address, "leeds-council");
        await leeds.Api.Drafts.SaveAsync(id, content.Deserialize<NotificationContent>(TestKit.Json.Options)!, version: null, default)
            .TakenAsync();
        return $"/notify/{id}";
    }
}
