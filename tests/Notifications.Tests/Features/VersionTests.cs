using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

public class VersionTests(NotificationsApp app)
{
    static readonly Guid First = Guid.CreateVersion7(), Second = Guid.CreateVersion7();

    [Fact]
    public async Task Every_version_stays_with_who_made_it_when_and_why()
    {
        var sent = await app.SendNewAsync();
        await app.AmendedAsync(sent with { Narrative = "One." });
        await app.AmendedAsync(sent with { Narrative = "Two." }, ifMatch: 2);

        var versions = await app.Notifier().GetAsync<IReadOnlyList<NotificationVersionSummary>>($"/api/notifications/{sent.Id}/versions");

        Assert.Equal([(1, NotificationChange.Sent, null), (2, NotificationChange.Amended, "correction"),
            (3, NotificationChange.Amended, "correction")], versions.Select(one => (one.Number, one.Change, one.ReasonCode)));
        Assert.All(versions, version => Assert.NotEmpty(version.ChangedBy));
        Assert.Equal("The hospital corrected what it had told us.", versions[2].Reason);
        Assert.Equal(sent.Narrative, (await ReadAsync(sent, 1)).Content.Narrative);
        Assert.Equal(("One.", 1), ((await ReadAsync(sent, 2)).Content.Narrative, (await ReadAsync(sent, 2)).Since));
    }

    [Fact]
    public async Task A_version_shows_each_changed_answer_before_and_after()
    {
        var sent = await app.SendNewAsync();
        await app.AmendedAsync(sent.WithChild(child => child with { LastName = "Renamed", School = "Invented Primary" })
            .With(incident => incident with { SuspectedCause = "Shaken" }));

        var changes = (await ReadAsync(sent, 2)).Changes;

        Assert.Equal([("children[0].lastName", "Inventedson", "Renamed"), ("children[0].school", null, "Invented Primary"),
            ("incident.suspectedCause", null, "Shaken")],
            changes.OrderBy(change => change.Path, StringComparer.Ordinal)
                .Select(change => (change.Path, change.Before?.GetString(), change.After?.GetString())));
    }

    [Fact]
    public async Task Any_two_versions_can_be_compared()
    {
        var sent = await app.SendNewAsync();
        await app.AmendedAsync(sent with { Narrative = "One." });
        await app.AmendedAsync(sent with { Narrative = "One.", ImmediateActions = "More." }, ifMatch: 2);

        var compared = await app.Notifier().GetAsync<NotificationVersionDetails>($"/api/notifications/{sent.Id}/versions/3?since=1");
        var wrong = await app.Notifier().GetAsync($"/api/notifications/{sent.Id}/versions/2?since=2");

        Assert.Equal((1, 2), (compared.Since, compared.Changes.Count));
        Assert.Equal(["since: out-of-range"], await wrong.ErrorsAsync());
    }

    [Fact]
    public async Task A_child_that_is_taken_out_leaves_the_others_what_they_were()
    {
        var sent = await app.SendNewAsync(request => request with
        {
            Adults = null,
            Children =
            [
                Given.Child(ChildRole.Harmed) with { Id = First },
                Given.Child(ChildRole.Sibling) with { Id = Second, FirstNames = "Wren", NhsNumber = null },
            ],
        });
        var rows = await ChildrenAsync(sent);

        await app.AmendedAsync(sent with { Children = [sent.Children![1] with { Role = ChildRole.Harmed }] });

        var changes = (await ReadAsync(sent, 2)).Changes;
        Assert.Equal(["children[0]", "children[0].role"], changes.Select(change => change.Path).Order());
        Assert.Null(changes.Single(change => change.Path == "children[0]").After);
        Assert.Equal([(rows[0].Id, 0), (rows[1].Id, 1)], (await ChildrenAsync(sent)).Select(row => (row.Id, row.Number)));
        Assert.Equal(1, (await app.OverviewAsync(sent)).Summary.NumberOfChildren);
    }

    [Fact]
    public async Task A_withdrawal_is_a_version_that_says_what_stood_there()
    {
        var sent = await app.SendNewAsync();
        await app.Notifier().PostJsonAsync($"/api/notifications/{sent.Id}/withdrawal",
            new WithdrawNotificationRequest { Reason = WithdrawalReason.Duplicate, Text = "Twice." }, 1);

        var version = await ReadAsync(sent, 2);

        Assert.Equal((NotificationChange.Withdrawn, "duplicate", sent.Narrative),
            (version.Change, version.ReasonCode, version.Content.Narrative));
        Assert.Empty(version.Changes);
    }

    [Fact]
    public async Task Who_may_not_read_the_record_reads_no_version_of_it_and_who_does_is_written_down()
    {
        var sent = await app.SendNewAsync();
        var kent = app.SignedInAs(People.NotifierOf(People.Kent));
        var reader = People.Member();

        Assert.Equal(HttpStatusCode.NotFound, (await kent.GetAsync($"/api/notifications/{sent.Id}/versions")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await kent.GetAsync($"/api/notifications/{sent.Id}/versions/1")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Notifier().GetAsync($"/api/notifications/{sent.Id}/versions/9")).StatusCode);
        await app.SignedInAs(reader).GetAsync<NotificationVersionDetails>($"/api/notifications/{sent.Id}/versions/1");

        var child = (await ChildrenAsync(sent))[0];
        Assert.True(await app.Ask(db => db.Set<AuditEntry>().AnyAsync(entry =>
            entry.Action == "ChildRecordRead" && entry.SubjectId == child.Id && entry.ActorId == reader.Subject)));
    }

    Task<NotificationVersionDetails> ReadAsync(SendNotificationRequest sent, int number) =>
        app.Notifier().GetAsync<NotificationVersionDetails>($"/api/notifications/{sent.Id}/versions/{number}");

    Task<List<Child>> ChildrenAsync(SendNotificationRequest sent) => app.Ask(db => db.Set<Child>().AsNoTracking()
        .Where(child => child.NotificationId == sent.Id).OrderBy(child => child.Number).ToListAsync());
}
