using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Operations;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Tests.Sample;
using Safeguarding.TestKit;

namespace Safeguarding.ServiceDefaults.Tests.FailedMessages;

public class OperatingTests(NotesFixture fixture)
{
    [Fact]
    public async Task The_list_shows_what_waits_and_the_page_what_was_sent()
    {
        var (noteId, failed) = await fixture.FailedNoteAsync();

        var listed = await fixture.Administrator.GetAsync<Page<FailedMessageSummary>>(
            $"{Given.Api}?state=waiting&queue={Given.Queue}&limit=200");
        var read = await fixture.Administrator.GetAsync<FailedMessageDetails>($"{Given.Api}/{failed.Id}");

        Assert.Contains(listed.Items, row => row.Id == failed.Id && row.MessageType == typeof(NoteDictated).FullName);
        Assert.Contains($"{noteId}", read.Body, StringComparison.Ordinal);
        Assert.Equal("application/vnd.masstransit+json", read.ContentType);
    }

    [Fact]
    public async Task The_totals_count_what_waits()
    {
        var (_, failed) = await fixture.FailedNoteAsync();

        var totals = await fixture.Administrator.GetAsync<FailedMessageTotals>($"{Given.Api}/totals");

        Assert.True(totals.Waiting > 0);
        Assert.True(totals.WaitingSince <= failed.FailedAt);
    }

    [Fact]
    public async Task A_discarded_message_keeps_who_and_why()
    {
        var (_, failed) = await fixture.FailedNoteAsync();

        var discarded = await (await fixture.DiscardAsync(failed, "Written by hand.")).ReadAsync<FailedMessageDetails>();

        Assert.Equal((FailedMessageState.Discarded, "Written by hand."), (discarded.Summary.State, discarded.Reason));
        Assert.NotNull(discarded.DecidedBy);
        var entry = await fixture.Notes.Do(db => db.Set<AuditEntry>().SingleAsync(row => row.SubjectId == failed.Id));
        Assert.Equal(("FailedMessageDiscarded", "Written by hand.", discarded.DecidedBy), (entry.Action, entry.Reason, entry.ActorId));
    }

    [Fact]
    public async Task A_message_that_was_put_back_is_not_discarded()
    {
        var (noteId, failed) = await fixture.FailedNoteAsync();
        fixture.Broken.Mend(noteId);
        await fixture.ReplayAsync(failed);

        var refusal = await (await fixture.DiscardAsync(failed, "Too late.")).RefusalAsync();

        Assert.Equal((409, "already-replayed"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public async Task A_discard_without_a_reason_names_the_field(string? reason)
    {
        var refusal = await (await fixture.Administrator.PostJsonAsync($"{Given.Api}/{Guid.NewGuid()}/discard", new { reason }, 1))
            .RefusalAsync();

        Assert.Equal((400, "invalid", "reason"), (refusal.Status, refusal.Code, Assert.Single(refusal.Fields)));
    }

    [Fact]
    public async Task A_reason_longer_than_the_audit_takes_is_refused() =>
        Assert.Equal(400, (await (await fixture.Administrator.PostJsonAsync(
            $"{Given.Api}/{Guid.NewGuid()}/discard", new { reason = new string('x', 2001) }, 1)).RefusalAsync()).Status);

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        var unknown = $"{Given.Api}/{Guid.NewGuid()}";

        Assert.Equal(404, (int)(await fixture.Administrator.GetAsync(unknown)).StatusCode);
        Assert.Equal(404, (int)(await fixture.Administrator.PostJsonAsync<object?>($"{unknown}/replay", null, 1)).StatusCode);
        Assert.Equal(404, (int)(await fixture.Administrator.PostJsonAsync($"{unknown}/discard", new { reason = "x" }, 1)).StatusCode);
    }

    [Theory]
    [InlineData("?state=gone", "invalid")]
    [InlineData("?sort=type", "invalid")]
    [InlineData("?limit=0", "bad-request")]
    [InlineData("?after=there", "bad-request")]
    public async Task A_list_that_cannot_be_is_refused(string query, string code) =>
        Assert.Equal((400, code), await RefusalOf($"{Given.Api}{query}"));

    [Fact]
    public async Task Whoever_is_no_administrator_is_refused() =>
        Assert.Equal(403, (int)(await fixture.SignedIn.GetAsync(Given.Api)).StatusCode);

    async Task<(int, string)> RefusalOf(string address)
    {
        var refusal = await (await fixture.Administrator.GetAsync(address)).RefusalAsync();
        return (refusal.Status, refusal.Code);
    }
}
