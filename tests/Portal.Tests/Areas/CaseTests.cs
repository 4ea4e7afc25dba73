using System.Net;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.LocalInquiries.Tests;
using Safeguarding.TestKit;
using Incidents = Safeguarding.Notifications.Tests.Given;
using Inquiries = Safeguarding.LocalInquiries.Tests.Given;

namespace Safeguarding.Portal.Tests.Areas;

public class CaseTests(CasePages app) : IClassFixture<CasePages>
{
    [Theory]
    [InlineData(PanelOutcome.AgreeNoPracticeReview, false)]
    [InlineData(PanelOutcome.NationalInquiry, false)]
    [InlineData(PanelOutcome.MoreInformationNeeded, false)]
    [InlineData(PanelOutcome.AdvisePracticeReview, true)]
    public async Task Who_decided_against_a_practice_review_is_offered_one_only_on_advice(PanelOutcome outcome, bool offered)
    {
        var journey = await Journey.SubmittedAsync(app.Inquiries, practiceReview: false, await app.NotifiedAsync());
        await app.Inquiries.Bus.DeliverAsync(Inquiries.PanelDecision(journey.Incident.NotificationId, outcome));
        using var amira = app.As(People.NotifierOf(People.Leeds));

        var page = await amira.OpenAsync(Path(journey.Incident));

        Assert.Equal(offered, page.Main.Contains("Start the practice review", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_rapid_review_that_is_ready_to_sign_says_whose_signatures_are_missing()
    {
        var journey = await Journey.ReadyToSignAsync(app.Inquiries, incident: await app.NotifiedAsync());
        await journey.SignAsync(journey.Health);
        using var amira = app.As(People.NotifierOf(People.Leeds));

        var page = await amira.OpenAsync(Path(journey.Incident));

        Assert.Contains("ready to sign. Not signed yet: Council, Police", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rapid_review_is_told_apart_while_it_is_written_and_when_it_waits_for_signatures()
    {
        var writing = await Journey.OpenAsync(app.Inquiries, await app.NotifiedAsync());
        var signing = await Journey.ReadyToSignAsync(app.Inquiries, incident: await app.NotifiedAsync());
        await signing.SignAsync(signing.Council);
        using var amira = app.As(People.NotifierOf(People.Leeds));
        using var ruth = app.As(People.Secretariat());
        await app.Panel.CaseAsync(signing.Incident);
        var panelCase = await app.Panel.CaseOfAsync(signing.Incident.NotificationId);

        var list = (await amira.OpenAsync("/cases?handler=csv")).Html.Split('\n');
        var page = await amira.OpenAsync(Path(signing.Incident));
        var panels = await ruth.OpenAsync($"/panel/cases/{panelCase.Id}");

        Assert.Contains("Rapid review being written,Safeguarding partners", RowOf(writing), StringComparison.Ordinal);
        Assert.Contains("Rapid review to be signed,\"Integrated care board (NHS), Police\"", RowOf(signing), StringComparison.Ordinal);
        Assert.Contains("Rapid review to be signed", page.Main, StringComparison.Ordinal);
        Assert.All([page.Main, panels.Main],
            text => Assert.Contains("Acts next: Integrated care board (NHS), Police", text, StringComparison.Ordinal));

        string RowOf(Journey journey) =>
            Assert.Single(list, line => line.StartsWith(journey.Incident.Reference, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_out_of_the_panels_remit_is_open_to_its_members_and_claims_to_have_told_nobody()
    {
        var outOfRemit = await app.NotifiedAsync(OfACareLeaver);
        using var marcus = app.As(People.Member());
        using var ruth = app.As(People.Secretariat());

        var page = await marcus.OpenAsync(Path(outOfRemit));
        var list = await ruth.OpenAsync("/cases");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("No: it is recorded, and there is no rapid review", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("inspectorate", page.Main, StringComparison.Ordinal);
        Assert.Contains(Path(outOfRemit), list.Main, StringComparison.Ordinal);
        Assert.Contains("<a class=\"govuk-service-navigation__link\" href=\"/cases\"", list.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_panel_closes_to_a_member_is_not_there_for_them()
    {
        var incident = await app.NotifiedAsync();
        var panelCase = await app.Panel.CaseAsync(incident);
        var member = People.Member();
        var conflicts = $"/api/national-panel/cases/{panelCase.Id}/conflicts";
        await app.Panel.SignedInAs(member).PostJsonAsync(conflicts, new DeclareConflictRequest());
        using var marcus = app.As(member);
        using var colleague = app.As(People.Member());

        Assert.Equal(HttpStatusCode.NotFound, (await marcus.OpenAsync(Path(incident))).Status);
        Assert.Equal(HttpStatusCode.OK, (await colleague.OpenAsync(Path(incident))).Status);
    }

    [Fact]
    public async Task The_receipt_says_what_was_notified_and_how_many_children_it_names()
    {
        var incident = await app.NotifiedAsync();
        using var grace = app.As(People.HealthPartnerOf(People.Leeds));

        var page = await grace.OpenAsync($"{Path(incident)}/receipt");

        Assert.Contains("A child was seriously harmed", page.Main, StringComparison.Ordinal);
        Assert.Matches("Children named</dt>\\s*<dd[^>]*>1</dd>", page.Main);
        Assert.Contains("data-print", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notification_is_withdrawn_with_a_reason_once_that_was_meant()
    {
        var path = Path(await app.NotifiedAsync());
        using var amira = app.As(People.NotifierOf(People.Leeds));

        var bare = await amira.SendAsync($"{path}/withdraw");
        var asked = await amira.SendAsync($"{path}/withdraw", ("Reason", "duplicate"), ("Text", "Sent twice."));
        var before = await amira.OpenAsync(path);
        var withdrawn = await amira.SendAsync(asked, $"{path}/withdraw?handler=confirm");

        Assert.Matches("(?s)href=\"#Reason\">Select why the .*href=\"#Text\">Explain why the ", bare.Main);
        Assert.Contains("Check before you withdraw", asked.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Withdrawn on", before.Main, StringComparison.Ordinal);
        Assert.Equal(path, withdrawn.Path);
        Assert.Contains("Withdrawn on", withdrawn.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notification_is_de_escalated_with_a_reason_once_that_was_meant()
    {
        var path = Path(await app.NotifiedAsync());
        using var amira = app.As(People.NotifierOf(People.Leeds));

        var bare = await amira.SendAsync($"{path}/deescalate");
        var asked = await amira.SendAsync($"{path}/deescalate", ("Reason", "harmNotSerious"), ("Text", "The injury healed in a day."));
        var before = await amira.OpenAsync(path);
        var done = await amira.SendAsync(asked, $"{path}/deescalate?handler=confirm");
        var record = await amira.OpenAsync($"{path}/record");

        Assert.Matches("(?s)href=\"#Reason\">Select which .*href=\"#Text\">Explain how it ", bare.Main);
        Assert.Contains("Check before you de-escalate", asked.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("De-escalated on", before.Main, StringComparison.Ordinal);
        Assert.Equal(path, done.Path);
        Assert.Contains("De-escalated on", done.Main, StringComparison.Ordinal);
        Assert.Contains("Notification de-escalated", done.Main, StringComparison.Ordinal);
        Assert.DoesNotContain($"{path}/withdraw\"", done.Main, StringComparison.Ordinal);
        Assert.Contains("The injury healed in a day.", record.Main, StringComparison.Ordinal);
        Assert.Equal(path, (await amira.SendAsync(asked, $"{path}/deescalate?handler=confirm")).Path);
    }

    static SendNotificationRequest OfACareLeaver(SendNotificationRequest request) => request with
    {
        Kind = IncidentKind.CareLeaverDeath,
        Children =
        [
            Incidents.Child(ChildRole.Died) with
            {
                BirthDate = Incidents.Today.AddYears(-20),
                Status = Incidents.Status() with { CareLeaver = Answer.Yes },
            },
        ],
    };

    static string Path(IncidentNotified incident) => $"/cases/{incident.NotificationId}";
}
