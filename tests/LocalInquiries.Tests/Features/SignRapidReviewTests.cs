using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.TestKit;

namespace Safeguarding.LocalInquiries.Tests.Features;

public class SignRapidReviewTests(LocalInquiriesApp app)
{
    [Fact]
    public async Task The_third_signature_sends_the_rapid_review_to_the_panel()
    {
        var journey = await Journey.ReadyToSignAsync(app);
        await journey.SignAsync(journey.Council);
        var second = await (await journey.SignAsync(journey.Health)).ReadAsync<SignatureReceipt>();

        var third = await (await journey.SignAsync(journey.Police)).ReadAsync<SignatureReceipt>();

        Assert.Equal([Agency.Police], second.Missing);
        Assert.Equal((InquiryState.RapidReview, InquiryState.Submitted, false), (second.State, third.State, third.SubmittedLate));
        var submitted = await app.Bus.PublishedAsync<RapidReviewSubmitted>(message => message.InquiryId == journey.Id);
        Assert.Equal(
            (journey.Incident.NotificationId, third.ContentVersion, true, false, third.SubmittedAt, false),
            (submitted.NotificationId, submitted.Version, submitted.RecommendsPracticeReview, submitted.NationalIssueRaised,
                submitted.SubmittedAt, submitted.Late));
    }

    [Fact]
    public async Task Each_signature_is_told_with_its_agency_and_version()
    {
        var journey = await Journey.ReadyToSignAsync(app);

        var receipt = await (await journey.SignAsync(journey.Health)).ReadAsync<SignatureReceipt>();

        var signed = await app.Bus.PublishedAsync<RapidReviewSigned>(message => message.InquiryId == journey.Id);
        Assert.Equal((journey.Incident.NotificationId, Agency.Health, receipt.ContentVersion, receipt.SignedAt),
            (signed.NotificationId, signed.Agency, signed.Version, signed.SignedAt));
    }

    [Fact]
    public async Task A_late_rapid_review_is_accepted_and_marked_late()
    {
        var incident = Given.Incident(sentAt: DateTime.UtcNow.AddDays(-60));
        var journey = await Journey.SubmittedAsync(app, incident: incident);

        var submitted = await app.Bus.PublishedAsync<RapidReviewSubmitted>(message => message.InquiryId == journey.Id);

        Assert.True(submitted.Late);
        Assert.True((await journey.ReadAsync()).SubmittedLate);
    }

    [Fact]
    public async Task Of_two_boards_that_serve_an_area_the_one_of_the_register_signs()
    {
        const string Cumberland = "E06000063";
        var journey = await Journey.ReadyToSignAsync(app, incident: Given.Incident(Cumberland));
        var other = app.SignedInAs(People.HealthPartnerOf(Cumberland) with { Body = "QE1" });
        var signing = app.SignedInAs(People.HealthPartnerOf(Cumberland) with { Body = "QHM" });

        var refused = await journey.SignAsync(other);
        var signed = await journey.SignAsync(signing);

        Assert.Equal((403, "not-allowed"), await StatusAndCodeAsync(refused));
        Assert.Equal(Agency.Health, (await signed.ReadAsync<SignatureReceipt>()).Agency);
    }

    static async Task<(int, string)> StatusAndCodeAsync(HttpResponseMessage response)
    {
        var refusal = await response.RefusalAsync();
        return (refusal.Status, refusal.Code);
    }

    [Fact]
    public async Task Three_signatures_at_the_same_moment_all_count_and_send_once()
    {
        var journey = await Journey.ReadyToSignAsync(app);
        var version = (await journey.ReadAsync()).ContentVersion;

        var responses = await Task.WhenAll(
            new[] { journey.Council, journey.Health, journey.Police }.Select(partner => journey.SignAsync(partner, version)));

        Assert.All(responses, response => Assert.True(response.IsSuccessStatusCode));
        var inquiry = await journey.ReadAsync();
        Assert.Equal(InquiryState.Submitted, inquiry.State);
        Assert.Equal([Agency.LocalAuthority, Agency.Health, Agency.Police], inquiry.Signatures.Select(signature => signature.Agency)
            .Order());
        await app.Bus.PublishedAsync<RapidReviewSubmitted>(message => message.InquiryId == journey.Id);
        Assert.Single(app.Bus.Published<RapidReviewSubmitted>(message => message.InquiryId == journey.Id));
    }

    [Fact]
    public async Task Two_people_of_one_agency_at_the_same_moment_are_one_signature()
    {
        var journey = await Journey.ReadyToSignAsync(app);
        var version = (await journey.ReadAsync()).ContentVersion;

        var responses = await Task.WhenAll(Enumerable.Range(0, 4)
            .Select(_ => journey.SignAsync(app.SignedInAs(People.HealthPartnerOf(People.Leeds)), version)));

        Assert.All(responses, response => Assert.True(response.IsSuccessStatusCode));
        Assert.Single((await journey.ReadAsync()).Signatures);
    }

    [Fact]
    public async Task Signing_again_is_answered_as_the_first_time()
    {
        var journey = await Journey.SubmittedAsync(app);
        var signed = (await journey.ReadAsync()).Signatures.Single(signature => signature.Agency == Agency.Health);

        var again = await (await journey.SignAsync(journey.Health)).ReadAsync<SignatureReceipt>();

        Assert.Equal((signed.SignedAt, InquiryState.Submitted), (again.SignedAt, again.State));
        await app.Bus.PublishedAsync<RapidReviewSubmitted>(message => message.InquiryId == journey.Id);
        Assert.Single(app.Bus.Published<RapidReviewSubmitted>(message => message.InquiryId == journey.Id));
    }

    [Fact]
    public async Task What_is_still_missing_is_named_field_by_field()
    {
        var journey = await Journey.OpenAsync(app);
        await journey.WriteAsync("facts", "What happened.");

        var refusal = await (await journey.SignAsync(journey.Council)).RefusalAsync();

        Assert.Equal((409, "rapid-review-incomplete"), (refusal.Status, refusal.Code));
        Assert.Equal(
            ["sections.family", "sections.agencies", "sections.child-voice", "sections.characteristics", "sections.analysis",
                "sections.immediate-action",
                "sections.improvements", "sections.earlier-inquiries", "sections.family-involvement", "decision"],
            refusal.Fields);
        Assert.Equal(refusal.Fields, (await journey.ReadAsync()).MissingBeforeSigning);
    }
}
