using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.TestKit;

namespace Safeguarding.LocalInquiries.Tests.Features;

public class ReadStandingsTests(LocalInquiriesApp app)
{
    [Fact]
    public async Task A_review_waits_to_be_written_then_for_each_signature_and_then_for_nothing()
    {
        var journey = await Journey.OpenAsync(app);
        var missing = (await journey.ReadAsync()).MissingBeforeSigning.Count;
        Assert.Equal(missing, (await StandingAsync(journey.Council, journey))!.Missing);

        var written = await Journey.ReadyToSignAsync(app);
        await written.SignAsync(written.Health);
        var toSign = await StandingAsync(written.Council, written);
        await written.SignAsync(written.Council);
        await written.SignAsync(written.Police);

        Assert.Equal(0, toSign!.Missing);
        Assert.Equal([Agency.LocalAuthority, Agency.Police], toSign.NotSigned);
        Assert.Null(await StandingAsync(written.Council, written));
    }

    [Fact]
    public async Task A_change_voids_the_signatures_that_stood_under_it()
    {
        var journey = await Journey.ReadyToSignAsync(app);
        await journey.SignAsync(journey.Health);
        await journey.WriteAsync("facts", "More is known now.");

        Assert.Equal(3, (await StandingAsync(journey.Police, journey))!.NotSigned.Count);
    }

    [Fact]
    public async Task The_panel_sees_how_it_stands_and_another_area_does_not()
    {
        var journey = await Journey.OpenAsync(app);

        Assert.NotNull(await StandingAsync(app.SignedInAs(People.Secretariat()), journey));
        Assert.Null(await StandingAsync(app.SignedInAs(People.NotifierOf(People.Kent)), journey));
    }

    [Fact]
    public async Task Of_more_than_a_hundred_it_is_not_asked_at_once()
    {
        var query = string.Join('&', Enumerable.Range(0, 101).Select(_ => $"notification={Guid.CreateVersion7()}"));

        var refusal = await (await app.SignedInAs(People.Secretariat()).GetAsync($"/api/local-inquiries/standings?{query}")).RefusalAsync();

        Assert.Equal("notification: too-many", Assert.Single(refusal.Faults));
    }

    static async Task<ReviewStanding?> StandingAsync(HttpClient reader, Journey journey) =>
        (await reader.GetAsync<IReadOnlyList<ReviewStanding>>(
            $"/api/local-inquiries/standings?notification={journey.Incident.NotificationId}")).SingleOrDefault();
}
