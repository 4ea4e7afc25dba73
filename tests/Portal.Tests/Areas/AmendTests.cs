using System.Net;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.Notifications;
using Safeguarding.LocalInquiries.Tests;
using Safeguarding.TestKit;
using Incidents = Safeguarding.Notifications.Tests.Given;

namespace Safeguarding.Portal.Tests.Areas;

public class AmendTests(CasePages app) : IClassFixture<CasePages>
{
    [Fact]
    public async Task An_answer_is_changed_on_its_page_checked_before_and_after_and_sent_with_a_reason()
    {
        var path = Path(await app.NotifiedAsync());
        using var amira = app.As(People.NotifierOf(People.Leeds));
        var draft = await amira.SendAsync($"{path}/amend");
        await amira.SendAsync($"{draft.Path}/media", ("Interest", "Present"), ("MediaInterest", "Present"));

        var check = await amira.OpenAsync($"{draft.Path}/check");
        var bare = await amira.SendAsync(check, check.Path);
        var version = await amira.SendAsync(bare, check.Path, ("Reason", "newInformation"), ("Text", "A paper reported on Monday."));
        var page = await amira.OpenAsync(path);

        Assert.Equal($"{draft.Path}/amendment", check.Path);
        Assert.Matches("(?s)Media interest.*<del[^>]*>.*</del>.*<ins[^>]*>.*</ins>", check.Main);
        Assert.Matches("(?s)href=\"#Reason\">Select why the .*href=\"#Text\">Explain why the ", bare.Main);
        Assert.Equal($"{path}/versions/2", version.Path);
        Assert.Contains("What changed since version 1", version.Main, StringComparison.Ordinal);
        Assert.Contains("A paper reported on Monday.", version.Main, StringComparison.Ordinal);
        Assert.Contains("Notification amended", page.Main, StringComparison.Ordinal);
        Assert.Equal($"{path}/versions", (await amira.SendAsync(check, check.Path, ("Reason", "other"), ("Text", "Twice."))).Path);
    }

    [Fact]
    public async Task Nothing_changed_cannot_be_sent_and_what_belongs_to_sending_is_not_asked()
    {
        using var amira = app.As(People.NotifierOf(People.Leeds));
        var draft = await amira.SendAsync($"{Path(await app.NotifiedAsync())}/amend");

        var check = await amira.OpenAsync($"{draft.Path}/check");

        Assert.Contains("Amend a notification", draft.Main, StringComparison.Ordinal);
        Assert.Contains("Why it is late", draft.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("/partners", draft.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await amira.OpenAsync($"{draft.Path}/partners")).Status);
        Assert.Contains("Nothing is changed yet", check.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Send the amendment", check.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_amends_at_the_same_time_is_shown_what_the_other_changed_before_it_is_overwritten()
    {
        var incident = await app.NotifiedAsync();
        using var amira = app.As(People.NotifierOf(People.Leeds));
        var draft = await amira.SendAsync($"{Path(incident)}/amend");
        await amira.SendAsync($"{draft.Path}/narrative", ("Narrative", "Told by Amira."), ("Text", "Told by Amira."));
        var check = await amira.OpenAsync($"{draft.Path}/check");
        await AmendElsewhereAsync(incident);

        var stale = await amira.SendAsync(check, check.Path, ("Reason", "correction"), ("Text", "Told anew."));

        Assert.Contains("Someone amended the notification after you opened the page", stale.Main, StringComparison.Ordinal);
        Assert.Contains("was amended after this draft was begun", stale.Main, StringComparison.Ordinal);
        Assert.Contains("Placed with neighbours.", stale.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_another_area_answers_for_it_is_no_amendment()
    {
        var incident = await app.NotifiedAsync();
        using var amira = app.As(People.NotifierOf(People.Leeds));
        var draft = await amira.SendAsync($"{Path(incident)}/amend");
        await app.Notifications.Bus.DeliverAsync(new Contracts.NationalPanel.CaseAreaChanged
        {
            CaseId = Guid.CreateVersion7(),
            NotificationId = incident.NotificationId,
            Version = 1,
            GivenToAreaCode = People.Leeds,
            ChangedAt = DateTime.UtcNow,
        });

        var check = await amira.OpenAsync($"{draft.Path}/check");

        Assert.DoesNotContain("was amended after this draft was begun", check.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Partners_and_the_panel_read_the_versions_and_others_find_none()
    {
        var incident = await app.NotifiedAsync();
        await app.Panel.CaseAsync(incident);
        await AmendElsewhereAsync(incident);
        var path = $"{Path(incident)}/versions";
        using var grace = app.As(People.HealthPartnerOf(People.Leeds));
        using var marcus = app.As(People.Member());
        using var kent = app.As(People.NotifierOf(People.Kent));

        Assert.Contains("Version 2</a>: amended", (await grace.OpenAsync(path)).Main, StringComparison.Ordinal);
        Assert.Contains("Placed with neighbours.", (await marcus.OpenAsync($"{path}/2")).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await kent.OpenAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await kent.OpenAsync($"{path}/2")).Status);
        Assert.DoesNotContain("/amend\"", (await grace.OpenAsync(Path(incident))).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_amendment_moves_out_of_the_remit_stands_set_aside_on_the_pages_of_both()
    {
        var incident = await app.NotifiedAsync(OfALookedAfterChild);
        var journey = await Journey.OpenAsync(app.Inquiries, incident);
        var panelCase = await app.Panel.CaseAsync(incident);
        var record = await RecordAsync(incident);
        await AmendAsync(incident, record.Content with { Incident = record.Content.Incident! with { Abuse = [] } });
        var told = await app.Notifications.Bus.PublishedAsync<NotificationAmended>(one => one.NotificationId == incident.NotificationId);
        await app.Inquiries.Bus.DeliverAsync(told);
        await app.Panel.Bus.DeliverAsync(told);
        using var amira = app.As(People.NotifierOf(People.Leeds));
        using var ruth = app.As(People.Secretariat());

        var area = await amira.OpenAsync(Path(incident));
        var panel = await ruth.OpenAsync($"/panel/cases/{panelCase.Id}");

        Assert.Equal(InquiryState.SetAside, (await journey.ReadAsync()).State);
        Assert.Contains("The notification as amended is outside the panel’s remit", area.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("To be sent to the panel by", area.Main, StringComparison.Ordinal);
        Assert.Contains("the notification as amended is outside the panel’s remit", panel.Main, StringComparison.Ordinal);
    }

    async Task AmendElsewhereAsync(IncidentNotified incident)
    {
        var record = await RecordAsync(incident);
        await AmendAsync(incident, record.Content with { ImmediateActions = "Placed with neighbours." });
    }

    Task<NotificationRecord> RecordAsync(IncidentNotified incident) =>
        app.Notifications.Notifier().GetAsync<NotificationRecord>($"/api/notifications/{incident.NotificationId}");

    async Task AmendAsync(IncidentNotified incident, NotificationContent content)
    {
        var request = System.Text.Json.JsonSerializer.SerializeToNode(content, Json.Options)!;
        (request["reason"], request["text"]) = ("correction", "The ward corrected it.");
        var address = $"/api/notifications/{incident.NotificationId}";
        var version = (await app.Notifications.Notifier().GetAsync<NotificationOverview>($"{address}/overview")).Version;
        await (await app.Notifications.Notifier().PostJsonAsync($"{address}/amendments", request, version)).ReadAsync<AmendmentReceipt>();
    }

    static SendNotificationRequest OfALookedAfterChild(SendNotificationRequest request) => request with
    {
        Kind = IncidentKind.LookedAfterChildDeath,
        Children = [Incidents.Child(ChildRole.Died) with { Status = Incidents.LookedAfter() }],
    };

    static string Path(IncidentNotified incident) => $"/cases/{incident.NotificationId}";
}
