using System.Net;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.TestKit;

namespace Safeguarding.Dissemination.Tests.Features;

public class UnsubscribeTests(LibraryApp app)
{
    readonly string _email = Given.Email();

    [Fact]
    public async Task Unsubscribing_ends_everything_and_deletes_nothing()
    {
        var token = await app.ConfirmedAsync(_email, ["neglect"]);
        await app.SubscribeAsync(_email, "online-harm");

        var answer = await app.UnsubscribeAsync(token);

        Assert.Equal(SubscriptionState.Ended, (await answer.ReadAsync<SubscriptionView>()).State);
        var kept = await app.SubscriptionsOfAsync(_email);
        Assert.Equal(2, kept.Count);
        Assert.All(kept, row => Assert.Equal((EndReason.Unsubscribed, EndSource.Page), (row.EndedReason, row.EndedSource)));
    }

    [Fact]
    public async Task Unsubscribing_twice_is_unsubscribing_once()
    {
        var token = await app.ConfirmedAsync(_email, ["neglect"]);

        await app.UnsubscribeAsync(token);
        var at = (await app.SubscriptionsOfAsync(_email)).Single().EndedAt;
        var second = await app.UnsubscribeAsync(token);

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(at, (await app.SubscriptionsOfAsync(_email)).Single().EndedAt);
    }

    [Fact]
    public async Task The_mail_programs_button_unsubscribes_with_one_post()
    {
        var token = await app.ConfirmedAsync(_email, ["neglect"]);
        using var form = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);

        var answer = await app.Anonymous().PostAsync($"{Library.Api}/subscriptions/unsubscribe/{token}", form);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(EndSource.OneClick, (await app.SubscriptionsOfAsync(_email)).Single().EndedSource);
    }

    [Fact]
    public async Task What_was_ended_cannot_be_confirmed_again()
    {
        var token = await app.ConfirmedAsync(_email, ["neglect"]);
        await app.UnsubscribeAsync(token);

        Assert.Equal((409, "subscription-ended"), Code(await (await app.ConfirmAsync(token)).RefusalAsync()));
    }

    static (int, string) Code(Refusal refusal) => (refusal.Status, refusal.Code);

}
