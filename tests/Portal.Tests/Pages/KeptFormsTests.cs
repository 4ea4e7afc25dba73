using System.Net;
using Safeguarding.LocalInquiries.Tests;
using Safeguarding.Portal.Tests.Areas;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Pages;

/// <summary>A form that arrives after its sender's session has ended.</summary>
public class KeptFormsTests(InquiryPages app) : IClassFixture<InquiryPages>
{
    const string Kept = "Sign in again to carry on";

    static readonly (string, string)[] Report =
    [
        ("Report.Title", "Child <T>"), ("Report.Text", "Line one\n\n\"Line\" two & <three>"), ("Report.Reviewers", "A. Reviewer"),
            ("AreaNamed", "True"),
        ("Report.Lessons[0].Title", "Handovers"), ("Report.Lessons[0].Themes", "information-sharing"),
            ("Report.Lessons[2].Title", "The third"),
        ("Report.Lessons[2].Themes", "neglect"), ("Report.Lessons[1].Title", ""), ("Report.Recommendations[0].DueOn.Month", "4"),
        ("Report.Nowhere", "Written where no field is any more."),
    ];

    [Fact]
    public async Task What_was_typed_is_shown_again_in_its_own_page_and_nothing_is_sent()
    {
        var (journey, path) = await StartedAsync();
        using var amira = app.Council();
        var page = await amira.OpenAsync(path);
        var signIn = amira.LoseSession();

        var interrupted = await amira.SendAsync(page, path, [.. Report, ("step", "publish")]);
        signIn();
        var back = await ReturnAsync(amira, interrupted);

        Assert.Contains(Kept, interrupted.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Line one", interrupted.Html, StringComparison.Ordinal);
        Assert.Contains("It has not been sent yet", back.Main, StringComparison.Ordinal);
        Assert.StartsWith(path, back.Path, StringComparison.Ordinal);
        Assert.Contains("value=\"Child &lt;T&gt;\"", back.Main, StringComparison.Ordinal);
        Assert.Contains("Line one\n\n\"Line\" two &amp; &lt;three&gt;</textarea>", back.Main, StringComparison.Ordinal);
        Assert.Contains("value=\"The third\"", back.Main, StringComparison.Ordinal);
        Assert.Contains("Written where no field is any more.", back.Main, StringComparison.Ordinal);
        Assert.Matches("<input(?=[^>]* name=\"AreaNamed\")(?=[^>]* value=\"True\")[^>]* checked", back.Main);
        Assert.Matches("<input(?=[^>]* name=\"Report.Lessons\\[2\\].Themes\")(?=[^>]* value=\"neglect\")[^>]* checked", back.Main);
        Assert.True(back.Headers.CacheControl!.NoStore);
        Assert.Null((await journey.ReadAsync()).Publication);
    }

    [Fact]
    public async Task Going_on_without_signing_in_says_so_and_loses_nothing()
    {
        var (_, path) = await StartedAsync();
        using var amira = app.Council();
        var page = await amira.OpenAsync(path);
        var signIn = amira.LoseSession();

        var tooEarly = await ReturnAsync(amira, await amira.SendAsync(page, path, Report));
        signIn();
        var back = await ReturnAsync(amira, tooEarly);

        Assert.Contains("Sign in first, then come back to this page", tooEarly.Main, StringComparison.Ordinal);
        Assert.True(tooEarly.Headers.CacheControl!.NoStore);
        Assert.Contains("value=\"Child &lt;T&gt;\"", back.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_gone_meanwhile_shows_what_was_typed()
    {
        var (_, path) = await StartedAsync();
        using var amira = app.Council();
        var page = await amira.OpenAsync(path);
        amira.LoseSession();
        var interrupted = await amira.SendAsync(page, path, Report);
        using var other = app.As(People.NotifierOf(People.Kent));
        other.Cookies.Add(amira.Cookies.GetAllCookies());

        var back = await ReturnAsync(other, interrupted);

        Assert.Contains("This page is no longer there", back.Main, StringComparison.Ordinal);
        Assert.Contains("Written where no field is any more.", back.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Sec-Fetch-Site", "none")]
    [InlineData("Origin", "http://evil.example")]
    public async Task A_form_that_another_site_sent_is_not_kept(string header, string value)
    {
        var (_, path) = await StartedAsync();
        using var tom = app.Council();
        var page = await tom.OpenAsync(path);
        tom.LoseSession();
        tom.Headers.Add(header, value);

        Assert.DoesNotContain(Kept, (await tom.SendAsync(page, path, Report)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_the_proof_of_its_own_browser_is_not_kept()
    {
        var (_, path) = await StartedAsync();
        using var attacker = app.Council();
        var theirs = await attacker.OpenAsync(path);
        using var tom = app.Council();
        var own = await tom.OpenAsync(path);
        tom.LoseSession();
        var bare = own with { Html = "" };
        using var newcomer = app.Portal.Visitor();

        Assert.DoesNotContain(Kept, (await tom.SendAsync(theirs, path, Report)).Main, StringComparison.Ordinal);
        Assert.DoesNotContain(Kept, (await tom.SendAsync(bare, path, Report)).Main, StringComparison.Ordinal);
        Assert.DoesNotContain(Kept, (await newcomer.SendAsync(own, path, Report)).Main, StringComparison.Ordinal);
        Assert.Contains(Kept, (await tom.SendAsync(own, path, Report)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_another_browser_had_kept_is_not_shown()
    {
        var (_, path) = await StartedAsync();
        using var attacker = app.Council();
        var page = await attacker.OpenAsync(path);
        attacker.LoseSession();
        var interrupted = await attacker.SendAsync(page, path, Report);
        using var tom = app.Council();
        await tom.OpenAsync(path);

        var refused = await ReturnAsync(tom, interrupted);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.DoesNotContain("The third", refused.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_that_keeps_a_form_is_nothing_by_itself()
    {
        using var amira = app.Council();

        Assert.Equal("/dashboard", (await amira.OpenAsync("/session/interrupted")).Path);
        Assert.Equal(HttpStatusCode.BadRequest,
            (await amira.SendAsync(await amira.OpenAsync("/dashboard"), "/session/interrupted")).Status);
    }

    async Task<(Journey Journey, string Path)> StartedAsync()
    {
        var journey = await Journey.StartedAsync(app.Inquiries);
        return (journey, $"/cases/{journey.Incident.NotificationId}/practice-review/publish");
    }

    static Task<Seen> ReturnAsync(Visitor visitor, Seen interrupted) =>
        visitor.SendAsync(interrupted, WebUtility.HtmlDecode(interrupted.Main.Split("action=\"")[1].Split('"')[0]));
}
