using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.ServiceDefaults.Mail;
using Safeguarding.TestKit;

namespace Safeguarding.Dissemination.Tests.Features;

public class SubscriptionTests(LibraryApp app)
{
    readonly string _email = Given.Email();

    [Fact]
    public async Task The_mail_leads_to_a_page_whose_button_confirms()
    {
        await app.SubscribeAsync(_email, "neglect", "domestic-abuse");
        var token = await TokenAsync();

        var shown = await app.Anonymous().GetAsync<SubscriptionView>($"{Library.Api}/subscriptions/confirm/{token}");
        var confirmed = await (await app.ConfirmAsync(token)).ReadAsync<SubscriptionView>();

        Assert.Equal(SubscriptionState.Pending, shown.State);
        Assert.Equal(["domestic-abuse", "neglect"], shown.Themes.Select(theme => theme.Code));
        Assert.Equal(SubscriptionState.Confirmed, confirmed.State);
    }

    [Fact]
    public async Task Looking_at_the_links_changes_nothing()
    {
        await app.SubscribeAsync(_email, "neglect");
        var token = await TokenAsync();

        await app.Anonymous().GetAsync<SubscriptionView>($"{Library.Api}/subscriptions/confirm/{token}");
        await app.Anonymous().GetAsync<SubscriptionView>($"{Library.Api}/subscriptions/unsubscribe/{token}");

        Assert.Equal(SubscriptionState.Pending, Assert.Single(await app.SubscriptionsOfAsync(_email)).State);
    }

    [Theory]
    [InlineData("\u200b{0}")]
    [InlineData("{0}\u00a0")]
    [InlineData("\ufeff{0}\u2060")]
    public async Task What_nobody_sees_in_an_address_is_not_kept(string typed)
    {
        await app.SubscribeAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, typed, _email), "neglect");

        Assert.Equal(_email, (await app.Mail.WaitAsync(_email))[0].To.Mailboxes.Single().Address);
    }

    [Theory]
    [InlineData("social.worker@leeds")]
    [InlineData("a@[127.0.0.1]")]
    [InlineData("a@-.example")]
    [InlineData("a@b@example.org")]
    [InlineData("A <a@example.org>")]
    public async Task What_no_mail_can_reach_is_refused(string email) =>
        Assert.Equal(["email"], (await (await AskAsync(email)).RefusalAsync()).Fields);

    [Fact]
    public async Task The_answer_does_not_tell_whether_the_address_is_known()
    {
        var known = await AskAsync(await app.ConfirmedAsync("neglect"));
        var unknown = await AskAsync(Given.Email());

        Assert.Equal((unknown.StatusCode, await unknown.Content.ReadAsStringAsync()),
            (known.StatusCode, await known.Content.ReadAsStringAsync()));
        Assert.Equal(unknown.Headers.Select(header => header.Key), known.Headers.Select(header => header.Key));
        Assert.Equal(HttpStatusCode.Accepted, known.StatusCode);
    }

    [Fact]
    public async Task Confirming_twice_is_confirming_once()
    {
        await app.SubscribeAsync(_email, "neglect");
        var token = await TokenAsync();

        await app.ConfirmAsync(token);
        var at = (await app.SubscriptionsOfAsync(_email)).Single().ConfirmedAt;
        var second = await app.ConfirmAsync(token);

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(at, (await app.SubscriptionsOfAsync(_email)).Single().ConfirmedAt);
    }

    [Fact]
    public async Task Two_wishes_of_one_address_stand_beside_each_other()
    {
        await app.SubscribeAsync(_email, "neglect");
        await app.SubscribeAsync(_email.ToUpperInvariant(), "domestic-abuse");
        foreach (var mail in await app.Mail.WaitAsync(_email, 2))
            await app.ConfirmAsync(mail.Token());

        var shown = await app.Anonymous()
            .GetAsync<SubscriptionView>($"{Library.Api}/subscriptions/unsubscribe/{app.Mail.To(_email)[0].Token()}");

        Assert.Equal(["domestic-abuse", "neglect"], shown.Themes.Select(theme => theme.Code));
        Assert.Equal(1, await app.Ask(db => db.Subscribers.CountAsync(row => row.AddressKey == _email)));
    }

    [Fact]
    public async Task Unknown_tokens_are_not_found()
    {
        var token = LinkToken.New();

        Assert.Equal((404, "not-found"), Code(await (await app.ConfirmAsync(token)).RefusalAsync()));
        Assert.Equal((404, "not-found"), Code(await (await app.UnsubscribeAsync(token)).RefusalAsync()));
        Assert.Equal((404, "not-found"),
            Code(await (await app.Anonymous().GetAsync($"{Library.Api}/subscriptions/confirm/{token}")).RefusalAsync()));
        Assert.Equal((404, "not-found"),
            Code(await (await app.Anonymous().PostAsync($"{Library.Api}/subscriptions/unsubscribe/{token}", null)).RefusalAsync()));
    }

    [Fact]
    public async Task Nobody_is_flooded_with_confirmations()
    {
        for (var time = 0; time < 5; time++)
            await app.SubscribeAsync(_email, "neglect");
        var other = Given.Email();
        await app.SubscribeAsync(other, "neglect");
        await app.Mail.WaitAsync(other);

        Assert.Equal(3, (await app.SubscriptionsOfAsync(_email)).Count);
        Assert.Equal(3, (await app.Mail.WaitAsync(_email, 3)).Count);
    }

    [Fact]
    public async Task A_mailbox_under_many_addresses_is_not_flooded_either()
    {
        var name = Given.Email().Split('@')[0];
        var addresses = Enumerable.Range(0, 12)
            .Select(number => $"{(number % 2 == 0 ? name : name.ToUpperInvariant())}+{number}@example.org").ToList();

        var answers = await Task.WhenAll(addresses.Select(AskAsync));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode));
        var asked = await app.Ask(db => db.Subscribers.Where(row => row.AddressKey.StartsWith(name)).SelectMany(row => row.Subscriptions)
            .CountAsync());
        Assert.Equal(3, asked);
    }

    [Fact]
    public async Task Many_requests_at_once_make_one_subscriber_and_three_mails()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => AskAsync(_email)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode));
        Assert.Equal(3, (await app.SubscriptionsOfAsync(_email)).Count);
    }

    [Fact]
    public async Task Tokens_are_stored_hashed_and_addresses_and_tokens_are_not_logged()
    {
        await app.SubscribeAsync(_email, "neglect");
        var token = await TokenAsync();
        await app.ConfirmAsync(token);
        await app.Anonymous().PostAsync($"{Library.Api}/subscriptions/unsubscribe/{token}", null);

        Assert.Equal(0, await app.Ask(db => db.MailTokens.CountAsync(row => row.Hash == token)));
        Assert.DoesNotContain(_email, app.Logs.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(token, app.Logs.Text, StringComparison.Ordinal);
    }

    static (int, string) Code(Refusal refusal) => (refusal.Status, refusal.Code);

    async Task<string> TokenAsync() => (await app.Mail.WaitAsync(_email))[0].Token();

    Task<HttpResponseMessage> AskAsync(string email) =>
        app.Anonymous().PostJsonAsync($"{Library.Api}/subscriptions", new SubscribeRequest { Email = email, Themes = ["neglect"] });
}
