using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Operations;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.FailedMessages;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Tests.Sample;
using Safeguarding.TestKit;

namespace Safeguarding.ServiceDefaults.Tests.FailedMessages;

public class ReplayTests(NotesFixture fixture)
{
    [Fact]
    public async Task The_message_is_consumed_once_mended()
    {
        var (noteId, failed) = await fixture.FailedNoteAsync();
        fixture.Broken.Mend(noteId);

        var answer = await (await fixture.ReplayAsync(failed)).ReadAsync<FailedMessageDetails>();

        Assert.Equal(FailedMessageState.Replayed, answer.Summary.State);
        await Eventually.True(() => fixture.IsWrittenAsync(noteId), "the note is written");
    }

    [Fact]
    public async Task Two_clicks_put_it_back_once()
    {
        var (noteId, failed) = await fixture.FailedNoteAsync();
        fixture.Broken.Mend(noteId);

        await (await fixture.ReplayAsync(failed)).ReadAsync<FailedMessageDetails>();
        await (await fixture.ReplayAsync(failed)).ReadAsync<FailedMessageDetails>();

        Assert.Single(await fixture.Notes.Do(db => db.Set<OutboxMessage>().Where(row => row.FailedMessageId == failed.Id).ToListAsync()));
        await Eventually.True(() => fixture.IsWrittenAsync(noteId), "the note is written");
    }

    [Fact]
    public async Task Two_at_the_same_moment_put_it_back_once()
    {
        var (noteId, failed) = await fixture.FailedNoteAsync();
        fixture.Broken.Mend(noteId);

        var answers = await Task.WhenAll(fixture.ReplayAsync(failed), fixture.ReplayAsync(failed));

        Assert.All(answers, answer => Assert.True((int)answer.StatusCode is 200 or 412));
        Assert.Single(await fixture.Notes.Do(db => db.Set<OutboxMessage>().Where(row => row.FailedMessageId == failed.Id).ToListAsync()));
    }

    [Fact]
    public async Task What_fails_again_waits_again_and_counts()
    {
        var (noteId, failed) = await fixture.FailedNoteAsync();

        await fixture.ReplayAsync(failed);

        await Eventually.True(async () => (await fixture.FailedMessageAsync(noteId)).Faults == 2, "it failed again");
        var again = await fixture.FailedMessageAsync(noteId);
        Assert.Equal((failed.Id, FailedMessageState.Waiting, null), (again.Id, again.State, again.DecidedBy));
        Assert.Equal(412, (int)(await fixture.ReplayAsync(failed)).StatusCode);
    }

    [Fact]
    public async Task Who_put_it_back_is_in_the_audit()
    {
        var (_, failed) = await fixture.FailedNoteAsync();

        await fixture.ReplayAsync(failed);

        var entry = await fixture.Notes.Do(db => db.Set<AuditEntry>().SingleAsync(row => row.SubjectId == failed.Id));
        Assert.Equal(("FailedMessageReplayed", nameof(FailedMessage)), (entry.Action, entry.SubjectType));
    }

    [Fact]
    public async Task A_discarded_message_is_not_put_back()
    {
        var (_, failed) = await fixture.FailedNoteAsync();
        await fixture.DiscardAsync(failed, "The note was written by hand.");

        var refusal = await (await fixture.ReplayAsync(failed)).RefusalAsync();

        Assert.Equal((409, "already-discarded"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public async Task Without_the_version_that_was_read_it_is_refused()
    {
        var (_, failed) = await fixture.FailedNoteAsync();

        var refusal = await (await fixture.Administrator.PostJsonAsync<object?>($"{Given.Api}/{failed.Id}/replay", null)).RefusalAsync();

        Assert.Equal((428, "if-match-required"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public async Task What_was_decided_before_a_kill_is_sent_after_it()
    {
        var (noteId, failed) = await fixture.FailedNoteAsync();
        fixture.Broken.Mend(noteId);

        // What a killed instance leaves: the decision saved, its claim on the outbox row not honoured.
        await fixture.Notes.Do(async db =>
        {
            var row = await db.Set<FailedMessage>().SingleAsync(message => message.Id == failed.Id);
            row.Decide(FailedMessageState.Replayed, "somebody", reason: null, DateTime.UtcNow);
            var now = DateTime.UtcNow;
            db.Add(new OutboxMessage
            {
                Id = Guid.NewGuid(),
                Type = row.MessageType,
                Body = "",
                FailedMessageId = row.Id,
                CreatedAt = now.AddMinutes(-2),
                NextAttemptAt = now.AddMinutes(-1),
                ClaimedBy = Guid.NewGuid(),
            });
            return await db.SaveChangesAsync();
        });

        await Eventually.True(() => fixture.IsWrittenAsync(noteId), "the note is written");
    }
}
