using System.Net;
using System.Text.Json;

namespace Safeguarding.Portal.Tests.Notify;

/// <summary>What the page sends while one writes.</summary>
public class KeepingTests(NotifyPages app) : IClassFixture<NotifyPages>
{
    [Fact]
    public async Task What_is_typed_is_saved_and_the_page_is_told_the_version()
    {
        var (id, path) = await app.DraftAsync();
        using var amira = app.Amira();
        var page = await amira.OpenAsync($"{path}/narrative");

        var kept = await amira.SendAsync(page, $"{path}/narrative?handler=Keep", ("Narrative", "So far"));
        var version = JsonDocument.Parse(kept.Html).RootElement.GetProperty("version").GetInt32();
        var again = await amira.OpenAsync($"{path}/narrative");

        Assert.Matches("\"words\":\"Saved [0-9:]+[ap]m\"", kept.Html);
        Assert.Contains($"name=\"Version\" value=\"{version}\"", again.Main, StringComparison.Ordinal);
        Assert.Equal("So far", (await app.ContentAsync(id)).Narrative);
    }

    [Fact]
    public async Task What_somebody_else_wrote_meanwhile_is_not_overwritten()
    {
        var (id, path) = await app.DraftAsync();
        using var amira = app.Amira();
        var page = await amira.OpenAsync($"{path}/narrative");
        await amira.SendAsync($"{path}/narrative", ("Narrative", "Of somebody else"));

        var refused = await amira.SendAsync(page, $"{path}/narrative?handler=Keep", ("Narrative", "Mine"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("Of somebody else", (await app.ContentAsync(id)).Narrative);
    }

    [Fact]
    public async Task What_is_half_typed_and_wrong_is_not_saved_yet()
    {
        var (id, path) = await app.DraftAsync();
        using var amira = app.Amira();

        var refused = await amira.SendAsync(await amira.OpenAsync($"{path}/awareness"), $"{path}/awareness?handler=Keep",
            ("BecameAware.Day", "3"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Null((await app.ContentAsync(id)).BecameAwareOn);
    }
}
