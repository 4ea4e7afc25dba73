using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.TestKit;

namespace Safeguarding.LocalInquiries.Tests.Features;

public class VoidedSignatureTests(LocalInquiriesApp app)
{
    [Fact]
    public async Task An_edited_section_voids_every_signature()
    {
        var journey = await Journey.ReadyToSignAsync(app);
        await journey.SignAsync(journey.Council);
        await journey.SignAsync(journey.Health);

        await journey.WriteAsync("analysis", "Seen in another light.");

        Assert.All((await journey.ReadAsync()).Signatures, signature => Assert.True(signature.Voided));
        var third = await (await journey.SignAsync(journey.Police)).ReadAsync<SignatureReceipt>();
        Assert.Equal([Agency.LocalAuthority, Agency.Health], third.Missing);
        Assert.Equal(InquiryState.RapidReview, third.State);
    }

    [Fact]
    public async Task A_changed_decision_voids_every_signature()
    {
        var journey = await Journey.ReadyToSignAsync(app);
        await journey.SignAsync(journey.Council);

        await journey.Health.PutJsonAsync($"{journey.Path}/decision", Given.Decision(practiceReview: false), 2);

        Assert.All((await journey.ReadAsync()).Signatures, signature => Assert.True(signature.Voided));
    }

    [Fact]
    public async Task The_same_text_saved_again_voids_nothing()
    {
        var journey = await Journey.ReadyToSignAsync(app);
        await journey.SignAsync(journey.Council);
        var analysis = (await journey.ReadAsync()).Sections.Single(section => section.Key == "analysis");

        var saved = await journey.Health.PutJsonAsync($"{journey.Path}/sections/analysis", new WriteSectionRequest { Text = analysis.Text },
            1);

        Assert.Equal(analysis.Version, (await saved.ReadAsync<SectionReceipt>()).Version);
        Assert.All((await journey.ReadAsync()).Signatures, signature => Assert.False(signature.Voided));
    }

    [Fact]
    public async Task Nothing_is_signed_that_the_signer_has_not_read()
    {
        var journey = await Journey.ReadyToSignAsync(app);
        var read = (await journey.ReadAsync()).ContentVersion;
        await journey.WriteAsync("analysis", "Changed after it was read.");

        var refusal = await (await journey.SignAsync(journey.Health, read)).RefusalAsync();

        Assert.Equal((412, "stale-version"), (refusal.Status, refusal.Code));
        Assert.Empty((await journey.ReadAsync()).Signatures);
    }

    [Fact]
    public async Task An_edit_and_the_last_signature_at_the_same_moment_never_send_what_nobody_signed()
    {
        for (var round = 0; round < 5; round++)
        {
            var journey = await Journey.ReadyToSignAsync(app);
            await journey.SignAsync(journey.Council);
            await journey.SignAsync(journey.Health);
            var before = await journey.ReadAsync();
            var analysis = before.Sections.Single(section => section.Key == "analysis");

            var edit = journey.Council.PutJsonAsync($"{journey.Path}/sections/analysis", new WriteSectionRequest { Text = "Other." },
                analysis.Version);
            var signature = journey.SignAsync(journey.Police, before.ContentVersion);
            await Task.WhenAll(edit, signature);

            var after = await journey.ReadAsync();
            Assert.NotEqual((await edit).IsSuccessStatusCode, (await signature).IsSuccessStatusCode);
            Assert.Equal((await signature).IsSuccessStatusCode, after.State == InquiryState.Submitted);
            Assert.Equal(after.State == InquiryState.Submitted, after.ContentVersion == before.ContentVersion);
        }
    }
}
