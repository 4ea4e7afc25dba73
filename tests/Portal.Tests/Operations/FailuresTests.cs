using System.Net;
using Safeguarding.Contracts.Operations;
using Safeguarding.ServiceDefaults.FailedMessages;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Operations;

public class FailuresTests(OperationsPages app) : IClassFixture<OperationsPages>
{
    [Fact]
    public async Task The_list_shows_what_waits_with_a_link_to_it()
    {
        var failed = await app.FailedAsync();
        using var irene = app.Irene();

        var page = await irene.OpenAsync("/operations/errors?service=national-panel&state=waiting");

        Assert.Contains($"href=\"{Path(failed)}\"", page.Main, StringComparison.Ordinal);
        Assert.Contains("national-panel-incident-notified", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_is_away_is_said_and_the_others_are_shown()
    {
        using var irene = app.Irene();

        var page = await irene.OpenAsync("/operations/errors");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Notifications does not answer", page.Main, StringComparison.Ordinal);
        Assert.Contains("waiting)", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_is_put_back_and_twice_is_once()
    {
        var failed = await app.FailedAsync();
        using var irene = app.Irene();
        var opened = await irene.OpenAsync(Path(failed));

        var first = await irene.SendAsync(opened, Path(failed));
        var second = await irene.SendAsync(opened, Path(failed));

        Assert.Contains("on its way back", first.Main, StringComparison.Ordinal);
        Assert.Equal(Path(failed), second.Path);
        Assert.Equal(FailedMessageState.Replayed, (await app.ReadAsync(failed.Id)).State);
    }

    [Fact]
    public async Task Discarding_asks_for_the_reason()
    {
        var failed = await app.FailedAsync();
        using var irene = app.Irene();

        var refused = await irene.SendAsync($"{Path(failed)}/discard", ("Reason", " "));
        var discarded = await irene.SendAsync($"{Path(failed)}/discard", ("Reason", "Entered by hand."));

        Assert.Contains("<a href=\"#Reason\">Say why the message is discarded</a>", refused.Main, StringComparison.Ordinal);
        Assert.Contains("Entered by hand.", discarded.Main, StringComparison.Ordinal);
        Assert.Equal(FailedMessageState.Discarded, (await app.ReadAsync(failed.Id)).State);
    }

    [Fact]
    public async Task Who_comes_second_is_told_what_became_of_it()
    {
        var failed = await app.FailedAsync();
        using var irene = app.Irene();
        var opened = await irene.OpenAsync(Path(failed));
        await irene.SendAsync($"{Path(failed)}/discard", ("Reason", "Entered by hand."));

        var late = await irene.SendAsync(opened, Path(failed));

        Assert.Contains("The message was discarded. It is not put back.", late.Main, StringComparison.Ordinal);
        Assert.Equal(FailedMessageState.Discarded, (await app.ReadAsync(failed.Id)).State);
    }

    [Fact]
    public async Task The_download_holds_the_rows_of_the_list()
    {
        var failed = await app.FailedAsync();
        using var irene = app.Irene();

        var file = await irene.OpenAsync("/operations/errors?service=national-panel&handler=csv");

        Assert.Contains($"{failed.MessageId}", file.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/operations/errors/national-panel/0197e000-0000-7000-8000-000000000000")]
    [InlineData("/operations/errors/nowhere/0197e000-0000-7000-8000-000000000000/discard")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using var irene = app.Irene();

        Assert.Equal(HttpStatusCode.NotFound, (await irene.OpenAsync(path)).Status);
    }

    [Theory]
    [InlineData("/operations/errors")]
    [InlineData("/operations/audit")]
    public async Task Only_administrators_come_in(string path)
    {
        using var ruth = app.As(People.Secretariat());

        Assert.Equal(HttpStatusCode.Forbidden, (await ruth.OpenAsync(path)).Status);
    }

    static string Path(FailedMessage failed) => $"/operations/errors/national-panel/{failed.Id}";
}
