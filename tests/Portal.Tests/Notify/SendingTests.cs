using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Notify;

public class SendingTests(NotifyPages app) : IClassFixture<NotifyPages>
{
    // Other tests send what may be of the same incident.
    static readonly (string, string) Anyway = ("Anyway", "true");

    [Fact]
    public async Task What_is_missing_is_listed_with_the_way_to_answer_it_and_cannot_be_sent()
    {
        var (_, path) = await app.CompleteAsync(content => content with { Narrative = null });
        using var amira = app.Amira();

        var page = await amira.OpenAsync($"{path}/check");

        Assert.Contains($"href=\"{path}/narrative?return=check\">What is known</a>", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Accept and send", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sending_shows_reference_and_clock_and_sending_again_shows_the_same()
    {
        var (id, path) = await app.CompleteAsync();
        using var amira = app.Amira();
        var check = await amira.OpenAsync($"{path}/check");

        var sent = await amira.SendAsync(check, $"{path}/check", Anyway);
        var again = await amira.SendAsync(check, $"{path}/check", Anyway);

        var receipt = await app.Notifications.Notifier().GetAsync<NotificationReceipt>($"/api/notifications/{id}/receipt");
        Assert.Equal($"{path}/sent", sent.Path);
        Assert.Contains(receipt.Reference, sent.Main, StringComparison.Ordinal);
        Assert.Contains(GovUk.Dates.InWords(receipt.RapidReviewClock!.DueOn), sent.Main, StringComparison.Ordinal);
        Assert.Equal(sent.Main, again.Main);
    }

    [Fact]
    public async Task Going_back_to_a_page_of_a_draft_that_was_sent_shows_that_it_was_sent()
    {
        var (_, path) = await app.CompleteAsync();
        using var amira = app.Amira();
        await amira.SendAsync($"{path}/check", Anyway);

        Assert.Equal($"{path}/sent", (await amira.OpenAsync($"{path}/kind")).Path);
        Assert.Equal($"{path}/sent", (await amira.OpenAsync(path)).Path);
    }

    [Fact]
    public async Task Whoever_had_duplicates_looked_for_too_often_is_told_and_sends_all_the_same()
    {
        var (id, path) = await app.CompleteAsync();
        var person = People.NotifierOf(People.Leeds);
        for (var asked = 0; asked < 60; asked++)
            await app.Notifications.SignedInAs(person).GetAsync<DuplicateCandidates>($"/api/notifications/{id}/duplicates");
        using var amira = app.As(person);

        var check = await amira.OpenAsync($"{path}/check");

        Assert.Contains("did not look for notifications of the same incident", check.Main, StringComparison.Ordinal);
        Assert.Equal($"{path}/sent", (await amira.SendAsync(check, $"{path}/check")).Path);
    }

    [Fact]
    public async Task What_was_changed_after_the_check_was_opened_is_checked_again_before_it_is_sent()
    {
        var (id, path) = await app.CompleteAsync();
        using var amira = app.Amira();
        var check = await amira.OpenAsync($"{path}/check");
        await amira.SendAsync($"{path}/media", ("MediaInterest", "Present"));

        var refused = await amira.SendAsync(check, $"{path}/check", Anyway);
        var sent = await amira.SendAsync(refused, $"{path}/check", Anyway);

        Assert.Contains("Someone changed an answer", refused.Main, StringComparison.Ordinal);
        Assert.Equal($"{path}/sent", sent.Path);
    }

    [Fact]
    public async Task The_receipt_names_nobody_and_the_record_everything_and_reading_it_is_written_down()
    {
        var (id, path) = await app.CompleteAsync();
        using var amira = app.Amira();
        await amira.SendAsync($"{path}/check", Anyway);
        var reader = People.HealthPartnerOf(People.Leeds);
        using var grace = app.As(reader);

        var receipt = await grace.OpenAsync($"/cases/{id}/receipt");
        var readBefore = await ReadsAsync(reader);
        var record = await grace.OpenAsync($"/cases/{id}/record");

        Assert.DoesNotContain("Inventedson", receipt.Html, StringComparison.Ordinal);
        Assert.Equal(0, readBefore);
        Assert.Contains("Robin Inventedson", record.Main, StringComparison.Ordinal);
        Assert.Contains("Brought to hospital", record.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"\"", record.Main, StringComparison.Ordinal);
        Assert.True(record.Headers.CacheControl!.NoStore);
        Assert.Equal(1, await ReadsAsync(reader));
    }

    [Fact]
    public async Task Another_area_finds_neither_receipt_nor_record()
    {
        var (id, path) = await app.CompleteAsync();
        using var amira = app.Amira();
        await amira.SendAsync($"{path}/check", Anyway);
        using var helen = app.As(People.NotifierOf(People.Kent));

        foreach (var page in new[] { $"/cases/{id}/receipt", $"/cases/{id}/record", $"{path}/sent", $"{path}/check" })
            Assert.Equal(HttpStatusCode.NotFound, (await helen.OpenAsync(page)).Status);
    }

    Task<int> ReadsAsync(Person reader) => app.Notifications.Ask(db =>
        db.Set<AuditEntry>().CountAsync(entry => entry.ActorId == reader.Subject && entry.Action == "ChildRecordRead"));
}
