using System.Net;
using System.Text.RegularExpressions;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Pages;

// Two bulletins sent at the same moment ask for the same issue number, and one sender is told to try again.
[Collection(nameof(LibraryApp))]
public partial class SubscriptionsTests(LibraryApp app)
{
    [Fact]
    public async Task An_empty_form_names_each_error_and_leads_to_its_field()
    {
        using var reader = app.Portal.Visitor();

        var page = await reader.SendAsync("/subscriptions");

        Assert.StartsWith("<title>Error: ", Title().Match(page.Html).Value, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#Email\">Enter your email address</a>", page.Main, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#Themes\">Select at least one theme</a>", page.Main, StringComparison.Ordinal);
        Assert.Contains("id=\"Email-error\"", page.Main, StringComparison.Ordinal);
        Assert.Matches("aria-describedby=\"Email-hint Email-error\"", page.Main);
        Assert.Matches("<input[^>]*id=\"Themes\"", page.Main);
    }

    [Fact]
    public async Task What_was_answered_stays_when_something_else_is_wrong()
    {
        using var reader = app.Portal.Visitor();

        var page = await reader.SendAsync("/subscriptions", ("Email", "not an address"), ("Themes", "neglect"));

        Assert.Contains("Enter an email address in the correct format", page.Main, StringComparison.Ordinal);
        Assert.Contains("value=\"not an address\"", page.Main, StringComparison.Ordinal);
        Assert.Matches("checked=\"checked\"[^>]*value=\"neglect\"|value=\"neglect\"[^>]*checked", page.Main);
    }

    [Theory]
    [InlineData("social.worker@leeds")]
    [InlineData("a@[127.0.0.1]")]
    [InlineData("a@-.example")]
    public async Task What_no_mail_can_reach_is_not_accepted(string address)
    {
        using var reader = app.Portal.Visitor();

        var page = await reader.SendAsync("/subscriptions", ("Email", address), ("Themes", "neglect"));

        Assert.Contains("Enter an email address in the correct format", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asked_sees_the_address_that_was_typed()
    {
        using var reader = app.Portal.Visitor();
        var address = $"reader-{Guid.NewGuid():N}@practice.example";

        var page = await reader.SendAsync("/subscriptions", ("Email", address), ("Themes", "neglect"));

        Assert.Contains(address, page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("practice.example", page.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_confirming_there_is_a_way_to_choose_again()
    {
        using var reader = app.Portal.Visitor();
        var link = await LinkAsync(await SubscribeAsync(reader), "/subscriptions/confirm/");
        var confirmed = await reader.SendAsync(link);

        var choose = Regex.Match(confirmed.Main, "href=\"(/subscriptions/manage/[^\"]+)\">choose other themes</a>").Groups[1].Value;

        Assert.Contains("Themes you follow", (await reader.OpenAsync(choose)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_the_link_changes_nothing_and_its_button_confirms()
    {
        using var reader = app.Portal.Visitor();
        var address = await SubscribeAsync(reader);
        var link = await LinkAsync(address, "/subscriptions/confirm/");

        for (var time = 0; time < 3; time++)
            Assert.Contains("Confirm subscription</button>", (await reader.OpenAsync(link)).Main, StringComparison.Ordinal);
        Assert.Equal(SubscriptionState.Pending, await StateAsync(link));
        var confirmed = await reader.SendAsync(link);

        Assert.Contains("You are subscribed", confirmed.Main, StringComparison.Ordinal);
        Assert.Equal(SubscriptionState.Confirmed, await StateAsync(link));
        Assert.Contains("You are subscribed", (await reader.OpenAsync(link)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_the_unsubscribe_link_changes_nothing_and_its_button_ends()
    {
        using var reader = app.Portal.Visitor();
        var address = await SubscribeAsync(reader);
        await reader.SendAsync(await LinkAsync(address, "/subscriptions/confirm/"));
        await IssueAsync();
        var link = await LinkAsync(address, "/subscriptions/unsubscribe/");

        for (var time = 0; time < 3; time++)
            Assert.Contains("Unsubscribe</button>", (await reader.OpenAsync(link)).Main, StringComparison.Ordinal);
        Assert.Equal(SubscriptionState.Confirmed, await StateAsync(link));
        var ended = await reader.SendAsync(link);

        Assert.Contains("You have unsubscribed", ended.Main, StringComparison.Ordinal);
        Assert.Equal(SubscriptionState.Ended, await StateAsync(link));
    }

    [Fact]
    public async Task The_link_of_a_bulletin_leads_to_other_themes()
    {
        using var reader = app.Portal.Visitor();
        var address = await SubscribeAsync(reader);
        await reader.SendAsync(await LinkAsync(address, "/subscriptions/confirm/"));
        await IssueAsync();
        var link = await LinkAsync(address, "/subscriptions/manage/");

        var open = await reader.OpenAsync(link);
        var none = await reader.SendAsync(link);
        var saved = await reader.SendAsync(link, ("Themes", "pre-birth"), ("Themes", "online-harm"));

        Assert.Matches("value=\"neglect\"[^>]*checked|checked=\"checked\"[^>]*value=\"neglect\"", open.Main);
        Assert.DoesNotContain(address, open.Html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<a href=\"#Themes\">Select at least one theme", none.Main, StringComparison.Ordinal);
        Assert.Contains("Your themes were saved", saved.Main, StringComparison.Ordinal);
        Assert.Equal(["online-harm", "pre-birth"],
            (await app.Anonymous().GetAsync<SubscriptionView>($"/api/dissemination{link}")).Themes.Select(theme => theme.Code));
    }

    [Fact]
    public async Task Who_has_stopped_sees_no_themes_to_choose()
    {
        using var reader = app.Portal.Visitor();
        var address = await SubscribeAsync(reader);
        await reader.SendAsync(await LinkAsync(address, "/subscriptions/confirm/"));
        await IssueAsync();
        await reader.SendAsync(await LinkAsync(address, "/subscriptions/unsubscribe/"));

        var page = await reader.OpenAsync(await LinkAsync(address, "/subscriptions/manage/"));

        Assert.Contains("You get no bulletins", page.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/subscriptions/manage/no-such-token")]
    [InlineData("/subscriptions/confirm/no-such-token")]
    [InlineData("/subscriptions/unsubscribe/no-such-token")]
    public async Task An_unknown_link_says_what_to_do_and_is_kept_nowhere(string path)
    {
        using var reader = app.Portal.Visitor();

        var page = await reader.OpenAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("This link can no longer be used", page.Main, StringComparison.Ordinal);
        Assert.True(page.Headers.CacheControl!.NoStore);
        Assert.Equal("noindex", Assert.Single(page.Headers.GetValues("X-Robots-Tag")));
    }

    static async Task<string> SubscribeAsync(Visitor reader)
    {
        var address = Given.Email();
        var sent = await reader.SendAsync("/subscriptions", ("Email", address), ("Themes", "neglect"));
        Assert.StartsWith("/subscriptions/requested", sent.Path, StringComparison.Ordinal);
        return address;
    }

    async Task IssueAsync()
    {
        var word = Given.Word();
        var lesson = Given.Lesson($"Ask {word} again", "neglect");
        await Given.PublishedAsync(app, word, lesson);
        await Given.BulletinAsync(app, $"News {word}", lesson.LessonId);
    }

    async Task<string> LinkAsync(string address, string path)
    {
        var mail = await app.MailAsync(address, path);
        return Regex.Match(mail.TextBody!, Regex.Escape(path) + "\\S+").Value;
    }

    async Task<SubscriptionState> StateAsync(string link) =>
        (await app.Anonymous().GetAsync<SubscriptionView>($"/api/dissemination{link}")).State;

    [GeneratedRegex("<title>[^<]*")]
    private static partial Regex Title();
}
