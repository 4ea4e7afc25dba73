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

    [Theory]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", HttpStatusCode.Redirect)]
    [InlineData("application/json", HttpStatusCode.OK)]
    [InlineData("*/*", HttpStatusCode.OK)]
    public async Task Who_opens_the_headers_address_is_led_to_the_page_and_nothing_changes(string accepts, HttpStatusCode status)
    {
        var token = await app.ConfirmedAsync(_email, ["neglect"]);
        using var browser = Browser();
        browser.DefaultRequestHeaders.Add("Accept", accepts);

        var answer = await browser.GetAsync($"{Library.Api}/subscriptions/unsubscribe/{token}");

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(status == HttpStatusCode.Redirect ? $"http://localhost:8080/subscriptions/unsubscribe/{token}" : null,
            answer.Headers.Location?.ToString());
        Assert.Null((await app.SubscriptionsOfAsync(_email)).Single().EndedAt);
    }

    [Theory]
    [InlineData("..%2F..%2Fsession")]
    [InlineData("%2F%2Fevil.example")]
    [InlineData("x%0d%0aSet-Cookie:a=b")]
    public async Task A_browser_is_never_led_elsewhere(string token)
    {
        using var browser = Browser();
        browser.DefaultRequestHeaders.Add("Accept", "text/html");

        var answer = await browser.GetAsync($"{Library.Api}/subscriptions/unsubscribe/{token}");

        Assert.StartsWith("http://localhost:8080/subscriptions/unsubscribe/", answer.Headers.Location!.AbsoluteUri,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choosing_other_themes_at_the_same_moment_leaves_nothing_running()
    {
        for (var round = 0; round < 10; round++)
        {
            var email = Given.Email();
            var token = await app.ConfirmedAsync(email, ["neglect"]);

            var ended = app.UnsubscribeAsync(token);
            await Task.WhenAll(ended, app.Anonymous().PostJsonAsync(
                $"{Library.Api}/subscriptions/manage", new ChangeSubscriptionRequest { Token = token, Themes = ["online-harm"] }));

            Assert.Equal(HttpStatusCode.OK, (await ended).StatusCode);
            Assert.All(await app.SubscriptionsOfAsync(email), row => Assert.NotNull(row.EndedAt));
        }
    }

    HttpClient Browser() => new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = app.Anonymous().BaseAddress };

    static (int, string) Code(Refusal refusal) => (refusal.Status, refusal.Code);

}
