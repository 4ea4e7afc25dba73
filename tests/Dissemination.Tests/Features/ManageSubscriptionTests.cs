using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Mail;
using Safeguarding.TestKit;

namespace Safeguarding.Dissemination.Tests.Features;

public class ManageSubscriptionTests(LibraryApp app)
{
    readonly string _email = Given.Email();

    [Fact]
    public async Task Themes_are_changed_and_what_was_wished_for_before_stays_in_the_record()
    {
        var token = await app.ConfirmedAsync(_email, ["neglect"]);
        await app.ConfirmedAsync(_email, ["online-harm"]);

        var changed = await (await ManageAsync(token, "pre-birth")).ReadAsync<SubscriptionView>();

        Assert.Equal((SubscriptionState.Confirmed, "pre-birth"), (changed.State, Assert.Single(changed.Themes).Code));
        Assert.Equal("pre-birth", Assert.Single((await ReadAsync(token)).Themes).Code);
        var kept = await app.SubscriptionsOfAsync(_email);
        Assert.Equal(2, kept.Count(row => row.EndedReason == EndReason.Changed));
    }

    [Fact]
    public async Task The_link_of_a_bulletin_leads_to_it_and_the_next_one_follows_the_new_themes()
    {
        await app.ConfirmedAsync(_email, ["neglect"]);
        var first = await app.IssueAsync((await app.LessonAsync("neglect")).LessonId);
        var link = (await app.Mail.BulletinAsync(_email, first.IssueNumber)).TextBody!.Split("/subscriptions/manage/")[1].Split('\n')[0]
            .Trim();

        await ManageAsync(link, "safer-sleep");
        var second = await app.IssueAsync((await app.LessonAsync("neglect")).LessonId);
        var third = await app.IssueAsync((await app.LessonAsync("safer-sleep")).LessonId);

        await app.Mail.BulletinAsync(_email, third.IssueNumber);
        await app.SentAsync(second.BulletinId);
        Assert.DoesNotContain(app.Mail.To(_email), mail => mail.IsIssue(second.IssueNumber));
    }

    [Fact]
    public async Task The_same_themes_again_change_nothing()
    {
        var token = await app.ConfirmedAsync(_email, ["neglect", "pre-birth"]);

        await ManageAsync(token, "pre-birth", "neglect", "neglect");

        Assert.Equal(SubscriptionState.Confirmed, Assert.Single(await app.SubscriptionsOfAsync(_email)).State);
    }

    [Fact]
    public async Task An_old_link_does_not_start_an_ended_subscription_again()
    {
        var token = await app.ConfirmedAsync(_email, ["neglect"]);
        await app.UnsubscribeAsync(token);

        var refusal = await (await ManageAsync(token, "neglect")).RefusalAsync();

        Assert.Equal((409, "subscription-ended"), (refusal.Status, refusal.Code));
        Assert.Equal(SubscriptionState.Ended, (await ReadAsync(token)).State);
    }

    [Fact]
    public async Task No_theme_and_an_unknown_one_are_refused()
    {
        var token = await app.ConfirmedAsync(_email, ["neglect"]);

        Assert.Equal(["themes"], (await (await ManageAsync(token)).RefusalAsync()).Fields);
        Assert.Equal(["themes[1]"], (await (await ManageAsync(token, "neglect", "no-such-theme")).RefusalAsync()).Fields);
        Assert.Equal(404, (await (await ManageAsync(LinkToken.New(), "neglect")).RefusalAsync()).Status);
    }

    Task<SubscriptionView> ReadAsync(string token) =>
        app.Anonymous().GetAsync<SubscriptionView>($"{Library.Api}/subscriptions/manage/{token}");

    Task<HttpResponseMessage> ManageAsync(string token, params string[] themes) => app.Anonymous().PostJsonAsync(
        $"{Library.Api}/subscriptions/manage", new ChangeSubscriptionRequest { Token = token, Themes = themes });
}
