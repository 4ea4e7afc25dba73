using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.TestKit;

namespace Safeguarding.LocalInquiries.Tests.Features;

public class ReadInquiryTests(LocalInquiriesApp app)
{
    [Fact]
    public async Task The_etag_is_the_version_that_a_signature_needs()
    {
        var journey = await Journey.ReadyToSignAsync(app);
        var response = await journey.Police.GetAsync(journey.Path);

        var signed = await journey.SignAsync(journey.Police, int.Parse(response.Headers.ETag!.Tag.Trim('"'), null));

        Assert.True(signed.IsSuccessStatusCode);
    }

    [Fact]
    public async Task Each_reading_is_audited_with_who_read()
    {
        var journey = await Journey.OpenAsync(app);
        var member = People.Member();

        await app.SignedInAs(member).GetAsync<InquiryDetails>(journey.Path);

        var entry = await app.Ask(db => db.Set<AuditEntry>()
            .SingleAsync(entry => entry.SubjectId == journey.Id && entry.Action == "LocalInquiryRead" && entry.ActorId == member.Subject));
        Assert.Equal("national", entry.ActorOrganisation);
    }

    [Fact]
    public async Task The_successor_of_an_area_carries_its_inquiries_on()
    {
        // North Yorkshire became unitary in April 2023 and took another code.
        var journey = await Journey.ReadyToSignAsync(app, incident: Given.Incident("E10000023"));
        var successor = app.SignedInAs(People.NotifierOf("E06000065"));

        var inquiry = await successor.GetAsync<InquiryDetails>(journey.Path);
        await journey.SignAsync(journey.Health);
        await journey.SignAsync(journey.Police);
        var third = await (await journey.SignAsync(successor)).ReadAsync<SignatureReceipt>();

        Assert.Equal("E10000023", inquiry.AreaCode);
        Assert.Equal(InquiryState.Submitted, third.State);
    }

    [Fact]
    public async Task What_people_wrote_is_in_no_log_and_no_message()
    {
        const string canary = "Zebedee Canaryson";
        var journey = await Journey.OpenAsync(app);
        await journey.WriteAsync("facts", canary);
        await journey.Council.PutJsonAsync($"{journey.Path}/decision", Given.Decision() with { Rationale = canary }, 1);
        await journey.Council.PutJsonAsync($"{journey.Path}/sections/facts", new { text = canary, unknown = canary }, 2);

        Assert.DoesNotContain("Canaryson", app.Logs.Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.Ask(db => db.Set<ServiceDefaults.Messaging.OutboxMessage>()
            .CountAsync(message => message.Body.Contains("Canaryson"))));
    }
}
