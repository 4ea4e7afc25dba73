using System.Net;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.TestKit;

namespace Safeguarding.LocalInquiries.Tests.Consumers;

/// <summary>The inquiry of a restricted case is there for those who are named on it, whatever is told first.</summary>
public class CaseAccessChangedTests(LocalInquiriesApp app)
{
    [Fact]
    public async Task A_restriction_that_is_told_before_the_notification_holds_when_the_inquiry_opens()
    {
        var incident = Given.Incident(People.Leeds);
        var (amira, grace) = (People.NotifierOf(People.Leeds), People.HealthPartnerOf(People.Leeds));

        await app.Bus.DeliverAsync(Change(incident.NotificationId, 2, restricted: true, amira), times: 2);
        await app.Bus.DeliverAsync(Change(incident.NotificationId, 1, restricted: false));
        await app.Bus.DeliverAsync(incident);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(amira, incident.NotificationId));
        foreach (var other in new[] { grace, People.NotifierOf(People.Leeds), People.Secretariat(), People.Member() })
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(other, incident.NotificationId));
    }

    [Fact]
    public async Task Who_stepped_back_reads_it_no_more_until_that_is_taken_back()
    {
        var journey = await Journey.OpenAsync(app);
        var marcus = People.Member();

        await app.Bus.DeliverAsync(
            Change(journey.Incident.NotificationId, 1, restricted: false) with { Recused = [marcus.Subject] });
        var closed = await StatusAsync(marcus, journey.Incident.NotificationId);
        var colleague = await StatusAsync(People.Member(), journey.Incident.NotificationId);
        await app.Bus.DeliverAsync(Change(journey.Incident.NotificationId, 2, restricted: false));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (closed, colleague));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(marcus, journey.Incident.NotificationId));
    }

    async Task<HttpStatusCode> StatusAsync(Person person, Guid notification) =>
        (await app.SignedInAs(person).GetAsync($"/api/local-inquiries/by-notification/{notification}")).StatusCode;

    static CaseAccessChanged Change(Guid id, int version, bool restricted, params Person[] named) => new()
    {
        CaseId = Guid.CreateVersion7(),
        NotificationId = id,
        Version = version,
        Restricted = restricted,
        Named = [.. named.Select(person => new NamedOnCase(person.Subject, $"{person.Area}-{person.Agency}"))],
        Recused = [],
        ChangedAt = DateTime.UtcNow,
    };
}
