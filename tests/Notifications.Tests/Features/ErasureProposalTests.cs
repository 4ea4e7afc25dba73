using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Contracts.Tasks;
using Safeguarding.Notifications.Retention;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

/// <summary>
/// What need not be kept any more is proposed; a person erases it or keeps it longer. Each test has a service and a time of its own.
/// </summary>
public sealed class ErasureProposalTests : IAsyncLifetime
{
    readonly NotificationsApp _app = new();

    HttpClient Administrator => _app.SignedInAs(People.Administrator());

    public async ValueTask InitializeAsync() => await _app.InitializeAsync();

    [Fact]
    public async Task It_is_proposed_once_whatever_runs_twice_and_administrators_are_told()
    {
        var old = await OldAsync();
        Assert.Empty(await TasksAsync());

        await Task.WhenAll(ProposeAsync(old), ProposeAsync(old));
        await ProposeAsync(old);

        Assert.NotNull((await RetentionAsync(old)).ProposedAt);
        Assert.Equal(1, await _app.Ask(db => db.ErasureProposals.CountAsync()));
        Assert.Equal((TaskKind.DecideErasures, 1), Assert.Single((await TasksAsync()).Select(task => (task.Kind, task.Missing))));
        var told = await _app.Bus.PublishedAsync<NoticeRaised>(notice => notice.Kind == NoticeKind.ErasureProposed);
        Assert.Equal("administrator", told.For[0].Role);
        Assert.Null(told.CaseId);
    }

    [Fact]
    public async Task What_is_held_is_not_proposed_and_a_hold_takes_a_proposal_back()
    {
        var held = await SentAsync();
        await HoldAsync(held);
        var old = await OldAsync();
        await ProposeAsync(old);

        await HoldAsync(old);

        Assert.Equal((null, null), ((await RetentionAsync(held)).ProposedAt, (await RetentionAsync(old)).ProposedAt));
        Assert.Equal([ErasureOutcome.Lapsed], await OutcomesAsync(old));
        Assert.Empty(await TasksAsync());
    }

    [Fact]
    public async Task Erasing_ends_the_proposal_and_leaves_a_record_without_identity()
    {
        var old = await OldAsync();
        await ProposeAsync(old);

        Assert.Equal(HttpStatusCode.NoContent, (await Administrator.PostJsonAsync($"/api/notifications/{old}/erasure",
            new EraseNotificationRequest { Reason = ErasureReason.RetentionEnded })).StatusCode);

        Assert.Equal([ErasureOutcome.Erased], await OutcomesAsync(old));
        Assert.Empty(await TasksAsync());
        var erased = Assert.Single(
            (await Administrator.GetAsync<Page<NotificationRetention>>("/api/notifications/retention?erased=true")).Items);
        Assert.Equal((old, ErasureReason.RetentionEnded, null), (erased.Id, erased.ErasedBecause, erased.ProposedAt));
        await _app.Bus.PublishedAsync<NoticeSettled>(_ => true);
    }

    [Fact]
    public async Task Postponed_it_is_proposed_again_on_the_day_after_and_not_before()
    {
        var old = await OldAsync();
        await ProposeAsync(old);
        var until = DateOnly.FromDateTime(DateTime.UtcNow + _app.Clock.Offset).AddDays(10);

        var answer = await PostponeAsync(old, new PostponeErasureRequest { Until = until, Reason = "Robin's brother has asked for it." });

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        var kept = await RetentionAsync(old);
        Assert.Equal((null, until, "Robin's brother has asked for it."), (kept.ProposedAt, kept.PostponedUntil, kept.PostponedBecause));
        Assert.DoesNotContain(old, (await Administrator.GetAsync<Page<NotificationRetention>>("/api/notifications/retention?due=true"))
            .Items.Select(row => row.Id));
        _app.Clock.Offset += TimeSpan.FromDays(11);
        await ProposeAsync(old);
        Assert.Equal([ErasureOutcome.Postponed, null], await OutcomesAsync(old));
    }

    [Fact]
    public async Task A_postponement_needs_a_day_to_come_and_a_reason_and_something_that_is_proposed()
    {
        var sent = await SentAsync();
        var today = DateOnly.FromDateTime(DateTime.UtcNow);

        var bare = await PostponeAsync(sent, new PostponeErasureRequest());
        var past = await PostponeAsync(sent, new PostponeErasureRequest { Until = today.AddDays(-1), Reason = "Late." });
        var far = await PostponeAsync(sent, new PostponeErasureRequest { Until = today.AddYears(11), Reason = new string('x', 501) });
        var early = await PostponeAsync(sent, new PostponeErasureRequest { Until = today.AddDays(9), Reason = "A trial." });
        var none = await PostponeAsync(Guid.NewGuid(), new PostponeErasureRequest { Until = today.AddDays(9), Reason = "A trial." });

        Assert.Equal(["until: required", "reason: required"], await bare.ErrorsAsync());
        Assert.Equal(["until: in-the-past"], await past.ErrorsAsync());
        Assert.Equal(["until: out-of-range", "reason: too-long"], await far.ErrorsAsync());
        Assert.Equal("not-proposed", (await early.RefusalAsync()).Code);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    async Task<Guid> SentAsync() => (await _app.SendAsync(Given.Notification())).Id;

    /// <summary>One whose time is over: the clock goes on until then.</summary>
    async Task<Guid> OldAsync()
    {
        var id = await SentAsync();
        var kept = await RetentionAsync(id);
        _app.Clock.Offset = kept.KeptUntil.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc).AddDays(1) - DateTime.UtcNow;
        return id;
    }

    Task ProposeAsync(Guid id) => Proposing.RunAsync(_app, id);

    async Task<IReadOnlyList<ErasureOutcome?>> OutcomesAsync(Guid id) => await _app.Ask(db => db.ErasureProposals
        .Where(known => known.NotificationId == id).OrderBy(known => known.ProposedAt).Select(known => known.Outcome).ToListAsync());

    Task<NotificationRetention> RetentionAsync(Guid id) =>
        Administrator.GetAsync<NotificationRetention>($"/api/notifications/{id}/retention");

    async Task<IReadOnlyList<WaitingTask>> TasksAsync() => (await Administrator.GetAsync<TaskList>("/api/notifications/tasks")).Items;

    async Task HoldAsync(Guid id) => (await Administrator.PutJsonAsync($"/api/notifications/{id}/legal-hold",
        new HoldNotificationRequest { Held = true, Reason = "An inquest is open." })).EnsureSuccessStatusCode();

    Task<HttpResponseMessage> PostponeAsync(Guid id, PostponeErasureRequest request) =>
        Administrator.PostJsonAsync($"/api/notifications/{id}/erasure-postponements", request);
}
