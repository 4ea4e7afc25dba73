using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

/// <summary>What an area sees of a notification of Leeds that only names it.</summary>
public class ShareTests(NotificationsApp app)
{
    const string Secret = "CANARY";

    HttpClient Kent { get; } = app.SignedInAs(People.NotifierOf(People.Kent));

    [Theory]
    [InlineData(OtherAreaReason.FormerResidence)]
    [InlineData(OtherAreaReason.Incident)]
    [InlineData(OtherAreaReason.Other)]
    public async Task Who_has_no_child_of_its_own_reads_who_is_concerned_and_whom_to_ask(OtherAreaReason why)
    {
        // The child lives there, and still: the area is not named for that.
        var sent = await SendAsync(why, Told() with { Home = new ChildHome { AreaCode = People.Kent, Address = Secret } });

        var (body, record) = await ReadAsync(sent);

        Assert.DoesNotContain(Secret, body, StringComparison.Ordinal);
        Assert.Equal((SharedPart.Essentials, 0), (record.Share!.Part, record.Share.ChildrenNotShared));
        Assert.Equal([new OtherArea { AreaCode = People.Kent, Reason = why }], record.Share.Named);
        var content = record.Content;
        Assert.Equal((sent.Kind, sent.BecameAwareOn, sent.Contact), (content.Kind, content.BecameAwareOn, content.Contact));
        Assert.Equal(new IncidentDetails { Date = sent.Incident!.Date }, content.Incident);
        Assert.Equal(sent.Children!.Select(child => (child.FirstNames, child.LastName, child.BirthDate)),
            content.Children!.Select(child => (child.FirstNames, child.LastName, child.BirthDate)));
        Assert.All(content.Children!, child =>
            Assert.Equal((null, null, null, null), (child.Home, child.School, child.NhsNumber, child.Status)));
    }

    [Fact]
    public async Task Where_a_child_lives_now_its_whole_record_is_read_and_of_other_children_nothing()
    {
        var home = new ChildHome { AreaCode = People.Kent, Address = "2 Oast Row" };
        var own = Given.Child(ChildRole.Harmed) with { FirstNames = "Own", Home = home };
        var sent = await SendAsync(OtherAreaReason.Residence, own, Told() with { FirstNames = Secret });

        var (body, record) = await ReadAsync(sent);

        Assert.DoesNotContain(Secret, body, StringComparison.Ordinal);
        Assert.Equal((SharedPart.Children, 1), (record.Share!.Part, record.Share.ChildrenNotShared));
        var child = Assert.Single(record.Content.Children!);
        Assert.Equal(("Own", "2 Oast Row", own.NhsNumber), (child.FirstNames, child.Home!.Address, child.NhsNumber));
    }

    [Fact]
    public async Task A_child_is_the_placing_areas_only_while_it_is_looked_after_by_it()
    {
        var looked = Given.LookedAfter() with { PlacingAreaCode = People.Kent };
        var placed = await SendAsync(OtherAreaReason.PlacingAuthority, Given.Child(ChildRole.Harmed) with { Status = looked });
        var other = await SendAsync(OtherAreaReason.PlacingAuthority, Told() with { Status = Given.LookedAfter() });

        Assert.Equal(SharedPart.Children, (await ReadAsync(placed)).Record.Share!.Part);
        Assert.Equal(SharedPart.Essentials, (await ReadAsync(other)).Record.Share!.Part);
    }

    [Theory]
    [InlineData("/versions")]
    [InlineData("/versions/1")]
    [InlineData("/receipt")]
    [InlineData("/attachments")]
    [InlineData("/partner-comments")]
    [InlineData("/duplicates")]
    public async Task What_is_not_shared_is_not_there(string part)
    {
        var sent = await SendAsync(OtherAreaReason.FormerResidence, Told());

        Assert.Equal(HttpStatusCode.NotFound, (await Kent.GetAsync($"/api/notifications/{sent.Id}{part}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await app.Notifier().GetAsync($"/api/notifications/{sent.Id}{part}")).StatusCode);
    }

    [Fact]
    public async Task Lists_overview_and_timeline_tell_neither_how_far_it_is_nor_who_else_is_named()
    {
        var sent = Given.Notification() with
        {
            BecameAwareOn = Given.Today.AddDays(-30),
            OtherAreas = [Named(OtherAreaReason.FormerResidence), Named(OtherAreaReason.Residence) with { AreaCode = "E08000032" }],
        };
        sent = sent.With(incident => incident with { Date = Given.On(Given.Today.AddDays(-40)) });
        await app.SendAsync(sent);
        await app.AmendedAsync(sent with { Narrative = "New." });

        var overview = await Kent.GetAsync<NotificationOverview>($"/api/notifications/{sent.Id}/overview");
        var timeline = await Kent.GetAsync<NotificationTimeline>($"/api/notifications/{sent.Id}/timeline");
        var all = await Kent.GetAsync<Page<NotificationSummary>>("/api/notifications?sort=due&limit=200");
        var late = await Kent.GetAsync<Page<NotificationSummary>>("/api/notifications?late=true&limit=200");

        Assert.Equal([People.Kent], overview.OtherAreaCodes);
        Assert.Equal((CaseStage.NotShared, false), (overview.Summary.Stage, overview.Summary.Late));
        Assert.Equal((null, null), (overview.AsSent, overview.NotifyClock));
        Assert.Equal([TimelineEventKind.Sent], timeline.Events.Select(entry => entry.Kind));
        var row = all.Items.Single(one => one.Id == sent.Id);
        Assert.Equal((CaseStage.NotShared, null), (row.Stage, row.NextDueOn));
        Assert.DoesNotContain(late.Items, one => one.Id == sent.Id);
        Assert.True((await app.OverviewAsync(sent)).Summary.Late);
    }

    [Fact]
    public async Task That_it_ended_is_told_and_not_what_was_written_of_it()
    {
        var sent = await SendAsync(OtherAreaReason.FormerResidence, Told());
        (await app.Notifier().PostJsonAsync($"/api/notifications/{sent.Id}/deescalation",
            new DeescalateNotificationRequest { Reason = DeescalationReason.HarmNotSerious, Text = Secret }, ifMatch: 1))
            .EnsureSuccessStatusCode();

        var (body, record) = await ReadAsync(sent);
        var timeline = await Kent.GetAsync<NotificationTimeline>($"/api/notifications/{sent.Id}/timeline");

        Assert.DoesNotContain(Secret, body, StringComparison.Ordinal);
        Assert.Equal((NotificationState.Deescalated, null), (record.State, record.Deescalation));
        Assert.Equal([TimelineEventKind.Sent, TimelineEventKind.Deescalated], timeline.Events.Select(entry => entry.Kind));
    }

    [Fact]
    public async Task The_reading_of_children_that_are_not_shared_is_not_written_down()
    {
        var own = Given.Child(ChildRole.Harmed) with { Home = new ChildHome { AreaCode = People.Kent } };
        var sent = await SendAsync(OtherAreaReason.Residence, own, Told());
        var reader = People.NotifierOf(People.Kent);

        await app.SignedInAs(reader).GetAsync<NotificationRecord>($"/api/notifications/{sent.Id}");

        var read = await app.Ask(db => db.Set<AuditEntry>().Where(entry => entry.ActorId == reader.Subject)
            .Select(entry => entry.SubjectId).ToListAsync());
        var first = await app.Ask(db => db.Set<Child>().SingleAsync(child => child.NotificationId == sent.Id && child.Number == 1));
        Assert.Equal([first.Id], read);
    }

    [Fact]
    public async Task The_whole_is_opened_with_a_reason_that_both_see_and_closed_again()
    {
        var sent = await SendAsync(OtherAreaReason.FormerResidence, Told());
        var area = await app.RecipientAsync(sent, RecipientKind.Area);

        var opened = await OpenAsync(sent, area, open: true, "The strategy meeting was held with Kent.");
        var (body, whole) = await ReadAsync(sent);
        var files = await Kent.GetAsync($"/api/notifications/{sent.Id}/attachments");
        var comments = await Kent.GetAsync($"/api/notifications/{sent.Id}/partner-comments");
        var seen = Assert.Single(await Kent.GetAsync<IReadOnlyList<NotificationRecipient>>($"/api/notifications/{sent.Id}/recipients"));
        await OpenAsync(sent, area, open: false, "It was more than needed.");

        Assert.Equal(HttpStatusCode.NoContent, opened.StatusCode);
        Assert.Contains(Secret, body, StringComparison.Ordinal);
        Assert.Equal(SharedPart.Whole, whole.Share!.Part);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (files.StatusCode, comments.StatusCode));
        Assert.Equal("The strategy meeting was held with Kent.", seen.Openings.Single().Reason);
        Assert.DoesNotContain(Secret, (await ReadAsync(sent)).Body, StringComparison.Ordinal);
        var closed = (await app.RecipientAsync(sent, RecipientKind.Area)).Openings.Single();
        Assert.Equal(("It was more than needed.", "Notifier"), (closed.ClosedBecause, closed.ClosedBy));
    }

    [Fact]
    public async Task Only_the_responsible_council_opens_and_only_to_areas_that_are_named()
    {
        var sent = await SendAsync(OtherAreaReason.FormerResidence, Told());
        var area = await app.RecipientAsync(sent, RecipientKind.Area);
        var panel = await app.RecipientAsync(sent, RecipientKind.Panel);

        var byKent = await OpenAsync(sent, area, open: true, "We want to.", Kent);
        var byStranger = await OpenAsync(sent, area, open: true, "We want to.", app.SignedInAs(People.NotifierOf("E06000063")));
        var bare = await OpenAsync(sent, area, open: true, reason: null);
        var toPanel = await OpenAsync(sent, panel, open: true, "It should.");

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.NotFound), (byKent.StatusCode, byStranger.StatusCode));
        Assert.Equal(["reason: required"], await bare.ErrorsAsync());
        Assert.Equal("not-an-area", (await toPanel.RefusalAsync()).Code);
        Assert.Equal(SharedPart.Essentials, (await ReadAsync(sent)).Record.Share!.Part);
    }

    [Fact]
    public async Task What_was_opened_to_an_area_ends_as_it_is_named_no_more()
    {
        var sent = await SendAsync(OtherAreaReason.FormerResidence, Told());
        await OpenAsync(sent, await app.RecipientAsync(sent, RecipientKind.Area), open: true, "A meeting with Kent.");

        await app.AmendedAsync(sent with { OtherAreas = null }, ifMatch: 1);
        var gone = await Kent.GetAsync($"/api/notifications/{sent.Id}");
        await app.AmendedAsync(sent, ifMatch: 2);

        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Equal(SharedPart.Essentials, (await ReadAsync(sent)).Record.Share!.Part);
    }

    static OtherArea Named(OtherAreaReason why) => new() { AreaCode = People.Kent, Reason = why };

    // Each field that is not shared holds the word.
    static ChildDetails Told() => Given.Child(ChildRole.Harmed) with
    {
        FirstNames = "Sam",
        School = $"{Secret} school",
        Disability = Secret,
        FirstLanguage = Secret,
        Home = new ChildHome { AreaCode = People.Leeds, Address = $"{Secret}-REFUGE 7 Hidden Lane", Postcode = "LS99 1AA" },
    };

    async Task<SendNotificationRequest> SendAsync(OtherAreaReason why, params ChildDetails[] children)
    {
        var request = Given.Notification() with
        {
            OtherAreas = [Named(why)],
            Children = children,
            Adults = [new AdultDetails { FirstNames = Secret, LastName = "Inventedson", Role = AdultRole.Parent }],
            Narrative = $"{Secret} narrative",
            ImmediateActions = $"{Secret} actions",
            Proceedings = [new ParallelProceeding { Kind = ProceedingKind.Coroner, Details = Secret }],
            Contact = new NotifierContact { Name = "Ann Duty", Phone = "01632 960001" },
        };
        request = request.With(incident => incident with
        {
            SuspectedCause = Secret,
            Date = incident.Date! with { TimeOfDay = Secret },
            Place = incident.Place! with { Address = Secret },
        });
        await app.SendAsync(request);
        // As it is kept.
        return request with { Incident = request.Incident! with { Date = request.Incident.Date! with { TimeOfDay = null } } };
    }

    async Task<(string Body, NotificationRecord Record)> ReadAsync(SendNotificationRequest sent)
    {
        var response = await Kent.GetAsync($"/api/notifications/{sent.Id}");
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (body, await response.ReadAsync<NotificationRecord>());
    }

    Task<HttpResponseMessage> OpenAsync(
        SendNotificationRequest sent, NotificationRecipient recipient, bool open, string? reason, HttpClient? by = null) =>
        (by ?? app.Notifier()).PutJsonAsync($"/api/notifications/{sent.Id}/recipients/{recipient.Id}/share",
            new OpenShareRequest { Open = open, Reason = reason });
}
