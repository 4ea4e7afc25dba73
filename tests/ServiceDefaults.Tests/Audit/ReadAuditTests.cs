using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Operations;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Tests.Sample;
using Safeguarding.TestKit;

namespace Safeguarding.ServiceDefaults.Tests.Audit;

public class ReadAuditTests(NotesFixture fixture)
{
    const string Api = "/api/notes/audit";

    [Fact]
    public async Task The_entries_of_a_record_are_found_by_its_id()
    {
        var id = await AuditedAsync("test");

        var page = await ReadAsync($"?subject={id}");

        var entry = Assert.Single(page.Items);
        Assert.Equal(("NoteRead", nameof(Note), "process:test", "read note"),
            (entry.Action, entry.SubjectType, entry.ActorId, entry.Reason));
    }

    [Fact]
    public async Task Reading_the_audit_is_in_the_audit()
    {
        var id = await AuditedAsync("test");

        await ReadAsync($"?subject={id}");

        Assert.Contains((await ReadAsync($"?subject={id}")).Items, entry => entry.Action == "AuditRead");
    }

    [Fact]
    public async Task Entries_are_found_by_actor_action_and_time()
    {
        var actor = $"{Guid.NewGuid():N}";
        var at = new DateTime(2026, 4, 1, 10, 0, 0, DateTimeKind.Utc);
        var id = await AuditedAsync(actor, at);
        var query = $"?actor=process:{actor}&action=NoteRead";

        Assert.Equal(id, Assert.Single((await ReadAsync($"{query}&from=2026-04-01T10:00:00Z&to=2026-04-01T10:00:01Z")).Items).SubjectId);
        Assert.Empty((await ReadAsync($"{query}&to=2026-04-01T10:00:00Z")).Items);
        Assert.Empty((await ReadAsync($"{query}&from=2026-04-01T10:00:01Z")).Items);
        Assert.Empty((await ReadAsync($"?actor=process:{actor}&action=NoteWritten")).Items);
    }

    [Fact]
    public async Task Pages_follow_one_another_newest_first_or_oldest_first()
    {
        var actor = $"{Guid.NewGuid():N}";
        for (var day = 1; day <= 3; day++)
            await AuditedAsync(actor, new DateTime(2026, 4, day, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal([3, 2, 1], await DaysAsync(""));
        Assert.Equal([3, 2, 1], await DaysAsync("&sort=-occurred"));
        Assert.Equal([1, 2, 3], await DaysAsync("&sort=occurred"));

        async Task<IEnumerable<int>> DaysAsync(string sort)
        {
            var first = await ReadAsync($"?actor=process:{actor}&limit=2{sort}");
            var second = await ReadAsync($"?actor=process:{actor}&limit=2&after={first.Next}{sort}");
            Assert.Null(second.Next);
            return first.Items.Concat(second.Items).Select(entry => entry.OccurredAt.Day);
        }
    }

    [Theory]
    [InlineData("?subject=me")]
    [InlineData("?from=yesterday")]
    [InlineData("?limit=1000")]
    [InlineData("?sort=actor")]
    public async Task A_question_that_cannot_be_read_is_refused(string query) =>
        Assert.Equal(400, (await (await fixture.Administrator.GetAsync($"{Api}{query}")).RefusalAsync()).Status);

    [Fact]
    public async Task A_whole_audit_is_found_whole_and_a_forged_one_broken_at_its_seal()
    {
        // A database of its own: the forgery stays in it.
        var clock = new SealingClock();
        await using var broker = await fixture.Broker.StartBesideAsync();
        await using var notes = await NotesService.StartAsync(fixture.NewDatabase(),
            broker.ConnectionString, fixture.Issuer, clock: clock);
        using var administrator = notes.Client(fixture.Issuer.TokenFor(People.Administrator(), "notes"));
        var id = await AuditedAsync("test", notes: notes);
        await clock.UntilAsync(() => notes.Do(db => db.Set<AuditEntry>().AllAsync(row => row.SealNumber != null)), "the entry is sealed");

        Assert.Equal(AuditState.Whole, (await VerifyAsync(administrator)).State);
        await notes.Do(db => db.Set<AuditEntry>().Where(row => row.SubjectId == id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Reason, "forged")));

        var verification = await VerifyAsync(administrator);
        Assert.Equal((AuditState.Broken, 1), (verification.State, verification.FirstBrokenSeal));
        Assert.Equal(verification, await administrator.GetAsync<AuditVerification>($"{Api}/verification"));
    }

    static async Task<AuditVerification> VerifyAsync(HttpClient administrator) =>
        await (await administrator.PostJsonAsync($"{Api}/verification", new { })).ReadAsync<AuditVerification>();

    Task<Page<AuditRecord>> ReadAsync(string query) => fixture.Administrator.GetAsync<Page<AuditRecord>>($"{Api}{query}");

    async Task<Guid> AuditedAsync(string process, DateTime? at = null, NotesService? notes = null)
    {
        var id = Guid.NewGuid();
        await (notes ?? fixture.Notes).Do(db =>
        {
            db.Audit(CurrentUser.Process(process), "NoteRead", nameof(Note), id, "read note", at ?? DateTime.UtcNow);
            return db.SaveChangesAsync();
        });
        return id;
    }
}
