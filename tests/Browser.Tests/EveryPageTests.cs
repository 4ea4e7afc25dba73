using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.TestKit;

namespace Safeguarding.Browser.Tests;

/// <summary>A case that went the whole way is there; everybody walks from page to page by the links they are given.</summary>
public class EveryPageTests(BrowserFixture fixture)
{
    // Reached by a step that changes something or by a failure, and looked at where that is tested.
    static readonly string[] LookedAtElsewhere = [];

    [Fact]
    public async Task Every_page_is_accessible_and_fits_the_narrowest_screen()
    {
        using var job = new MainJob(fixture.Platform.Address);
        await job.SendNotificationAsync();
        await job.WriteRapidReviewAsync();
        await job.SignRapidReviewAsync();
        await job.DecideAsync();
        await job.PublishNationalInquiryAsync();
        await job.SubscribeAsync(fixture.Mail);
        await job.IssueBulletinAsync();
        var walk = new Walk(fixture);

        await walk.AsAsync(null, "/", "/session/ended");
        foreach (var person in new[] { "amira.hussain", "tom.ashworth", "grace.okafor", "ruth.coleman", "eleanor.voss", "nadia.farouk", "irene.walsh" })
            await walk.AsAsync(person, "/dashboard", $"/cases/{job.NotificationId}");

        Assert.True(walk.Problems.Count == 0, string.Join('\n', walk.Problems));
        Assert.Empty(PortalRoutes.All.Except(walk.Seen).Except(LookedAtElsewhere));
    }
}
