using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;
using Incidents = Safeguarding.Notifications.Tests.Given;

namespace Safeguarding.Portal.Tests.Areas;

/// <summary>What whoever works on a case must know before anything else, on every page of it.</summary>
public class BannersTests(CasePages app) : IClassFixture<CasePages>
{
    const string Api = "/api/notifications";

    [Fact]
    public async Task Who_has_read_the_record_is_told_of_an_amendment_until_they_read_it_again()
    {
        var request = Incidents.Notification();
        var incident = await app.NotifiedAsync(_ => request);
        await app.Inquiries.Bus.DeliverAsync(incident);
        var path = $"/cases/{request.Id}";
        using var grace = app.As(People.HealthPartnerOf(People.Leeds));
        using var daniel = app.As(People.PolicePartnerOf(People.Leeds));
        await grace.OpenAsync($"{path}/record");
        (await app.Notifications.Notifier().PostJsonAsync($"{Api}/{request.Id}/amendments",
            Incidents.Amended(request with { Narrative = "It was told otherwise." }), ifMatch: 1)).EnsureSuccessStatusCode();

        foreach (var page in new[] { "", "/rapid-review", "/rapid-review/sign", "/rapid-review/decision", "/record" })
            Assert.Contains("since you last read the record", (await grace.OpenAsync(path + page)).Main, StringComparison.Ordinal);
        Assert.DoesNotContain("since you last read", (await grace.OpenAsync($"{path}/rapid-review")).Main, StringComparison.Ordinal);
        Assert.DoesNotContain("since you last read", (await daniel.OpenAsync($"{path}/rapid-review")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_opens_what_was_changed_is_told_of_the_amendment_no_more()
    {
        var request = Incidents.Notification();
        await app.NotifiedAsync(_ => request);
        var path = $"/cases/{request.Id}";
        using var grace = app.As(People.HealthPartnerOf(People.Leeds));
        await grace.OpenAsync($"{path}/record");
        (await app.Notifications.Notifier().PostJsonAsync($"{Api}/{request.Id}/amendments",
            Incidents.Amended(request with { Narrative = "It was told otherwise." }), ifMatch: 1)).EnsureSuccessStatusCode();

        Assert.Contains($"{path}/versions", (await grace.OpenAsync(path)).Main, StringComparison.Ordinal);
        Assert.Contains("since you last read the record", (await grace.OpenAsync(path)).Main, StringComparison.Ordinal);
        await grace.OpenAsync($"{path}/versions/2");

        Assert.DoesNotContain("since you last read", (await grace.OpenAsync(path)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_it_is_restricted_stands_on_its_reviews_and_its_record()
    {
        var incident = await app.NotifiedAsync();
        await app.Inquiries.Bus.DeliverAsync(incident);
        var grace = People.HealthPartnerOf(People.Leeds);
        var change = new CaseAccessChanged
        {
            CaseId = Guid.CreateVersion7(),
            NotificationId = incident.NotificationId,
            Version = 1,
            Restricted = true,
            Named = [new NamedOnCase(grace.Subject, $"{grace.Area}-{grace.Agency}")],
            Recused = [],
            ChangedAt = DateTime.UtcNow,
        };
        await app.Notifications.Bus.DeliverAsync(change);
        await app.Inquiries.Bus.DeliverAsync(change);
        using var visitor = app.As(grace);

        foreach (var page in new[] { "", "/rapid-review", "/rapid-review/sign", "/practice-review", "/record" })
            Assert.Contains("Restricted: only people who are named",
                (await visitor.OpenAsync($"/cases/{incident.NotificationId}{page}")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_ended_says_so_where_its_decision_was_to_be_written()
    {
        var incident = await app.NotifiedAsync();
        await app.Inquiries.Bus.DeliverAsync(incident);
        await app.Inquiries.Bus.DeliverAsync(new NotificationWithdrawn
        {
            NotificationId = incident.NotificationId,
            Version = 2,
            InPanelRemit = true,
            Reason = WithdrawalReason.Duplicate,
            WithdrawnAt = DateTime.UtcNow,
        });
        using var grace = app.As(People.HealthPartnerOf(People.Leeds));

        Assert.Contains("The notification was withdrawn",
            (await grace.OpenAsync($"/cases/{incident.NotificationId}/rapid-review/decision")).Main, StringComparison.Ordinal);
    }
}
