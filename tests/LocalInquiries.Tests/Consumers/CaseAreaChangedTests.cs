using System.Net;
using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.LocalInquiries.Tests.Consumers;

/// <summary>Northamptonshire was split into two councils; the force and the board of both are the same.</summary>
public class CaseAreaChangedTests(LocalInquiriesApp app)
{
    const string Split = "E10000021", North = "E06000061", West = "E06000062", Force = "E23000022";

    [Fact]
    public async Task Until_it_is_given_to_one_every_successor_reads_and_writes_it()
    {
        var incident = await OpenedAsync();

        Assert.Equal((true, true), await ReadersAsync(incident));
    }

    [Fact]
    public async Task From_then_on_it_is_there_for_the_one_it_was_given_to_alone()
    {
        var incident = await OpenedAsync();

        await app.Bus.DeliverAsync(Change(incident, North, 1));

        Assert.Equal((true, false), await ReadersAsync(incident));
        foreach (var list in new[] { "", "/clocks", "/tasks" })
        {
            Assert.Contains($"{incident.NotificationId}", await ListAsync(North, list), StringComparison.Ordinal);
            Assert.DoesNotContain($"{incident.NotificationId}", await ListAsync(West, list), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_other_neither_writes_nor_signs()
    {
        var incident = await OpenedAsync();
        var id = (await ReadAsync(North, incident)).Id;
        await app.Bus.DeliverAsync(Change(incident, North, 1));

        var west = app.SignedInAs(People.NotifierOf(West));
        var written = await west.PutJsonAsync($"/api/local-inquiries/{id}/sections/facts", new WriteSectionRequest { Text = "No." }, 1);
        var signed = await west.SendJsonAsync(HttpMethod.Post, $"/api/local-inquiries/{id}/signatures", new { }, 1);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (written.StatusCode, signed.StatusCode));
    }

    [Fact]
    public async Task A_force_that_serves_both_goes_on_to_see_it()
    {
        var incident = await OpenedAsync();
        var police = app.SignedInAs(new Person("Police", null, "police", "partner") { Body = Force });

        await app.Bus.DeliverAsync(Change(incident, North, 1));

        var inquiry = await police.GetAsync<InquiryDetails>($"/api/local-inquiries/by-notification/{incident.NotificationId}");
        Assert.Equal((Split, North), (inquiry.AreaCode, inquiry.GivenToAreaCode));
    }

    [Fact]
    public async Task Of_changes_in_any_order_and_repeated_the_last_one_stays()
    {
        var incident = await OpenedAsync();

        await app.Bus.DeliverAsync(Change(incident, West, 2), times: 3);
        await app.Bus.DeliverAsync(Change(incident, North, 1), times: 2);
        Assert.Equal((false, true), await ReadersAsync(incident));

        await app.Bus.DeliverAsync(Change(incident, null, 3));
        Assert.Equal((true, true), await ReadersAsync(incident));
    }

    [Fact]
    public async Task A_change_that_comes_before_the_notification_holds_when_it_opens()
    {
        var incident = Given.Incident(Split);
        await app.Bus.DeliverAsync(Change(incident, West, 1));

        await app.Bus.DeliverAsync(incident);

        Assert.Equal((false, true), await ReadersAsync(incident));
    }

    [Theory]
    [InlineData(North, true)]
    [InlineData(West, false)]
    [InlineData(Split, true)]
    public async Task The_panel_finds_it_under_its_own_area_and_the_one_it_was_given_to(string area, bool found)
    {
        var incident = await OpenedAsync();
        await app.Bus.DeliverAsync(Change(incident, North, 1));

        var rows = await app.SignedInAs(People.Secretariat())
            .GetAsync<Page<InquirySummary>>($"/api/local-inquiries?limit=200&area={area}");

        Assert.Equal(found, rows.Items.Any(row => row.NotificationId == incident.NotificationId));
    }

    async Task<IncidentNotified> OpenedAsync()
    {
        var incident = Given.Incident(Split);
        await app.Bus.DeliverAsync(incident);
        return incident;
    }

    /// <summary>Whether the councils of the north and the west find it.</summary>
    async Task<(bool North, bool West)> ReadersAsync(IncidentNotified incident) =>
        (await FindsAsync(North, incident), await FindsAsync(West, incident));

    async Task<bool> FindsAsync(string area, IncidentNotified incident)
    {
        using var council = app.SignedInAs(People.NotifierOf(area));
        var answer = await council.GetAsync($"/api/local-inquiries/by-notification/{incident.NotificationId}");
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound, $"{answer.StatusCode}");
        return answer.IsSuccessStatusCode;
    }

    Task<InquiryDetails> ReadAsync(string area, IncidentNotified incident) => app.SignedInAs(People.NotifierOf(area))
        .GetAsync<InquiryDetails>($"/api/local-inquiries/by-notification/{incident.NotificationId}");

    Task<string> ListAsync(string area, string list) =>
        app.SignedInAs(People.NotifierOf(area)).GetStringAsync($"/api/local-inquiries{list}?limit=200");

    static CaseAreaChanged Change(IncidentNotified incident, string? area, int version) => new()
    {
        CaseId = Guid.CreateVersion7(),
        NotificationId = incident.NotificationId,
        Version = version,
        GivenToAreaCode = area,
        ChangedAt = DateTime.UtcNow,
    };
}
