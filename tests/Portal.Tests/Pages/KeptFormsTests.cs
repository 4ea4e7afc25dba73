using System.Net;
using Safeguarding.Portal.Tests.SignIn;

namespace Safeguarding.Portal.Tests.Pages;

/// <summary>A form that arrives after its sender's session has ended.</summary>
[Collection(nameof(SignInApp))]
public class KeptFormsTests(SignInApp app)
{
    const string Page = "/session/back?tab=two";

    static readonly (string, string)[] Typed = [("Narrative", "Line one\n\"Line\" <two>"), ("Kind", "neglect"), ("Kind", "other")];

    [Fact]
    public async Task What_was_typed_is_kept_while_the_sender_signs_in_and_then_sent_where_it_was_meant_to_go()
    {
        using var priya = app.Portal.Visitor();

        var interrupted = await priya.SendAsync(await priya.OpenAsync("/cookies"), Page, Typed);
        await priya.SignInAsync(DemoPerson.Priya, "/session/back");
        var back = await priya.SendAsync(interrupted, "/session/interrupted");

        Assert.Contains("Sign in again to carry on", interrupted.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Line one", interrupted.Html, StringComparison.Ordinal);
        Assert.Contains("action=\"/session/back?tab=two\"", back.Main, StringComparison.Ordinal);
        Assert.Contains("name=\"Narrative\" value=\"Line one&#xA;&quot;Line&quot; &lt;two&gt;\"", back.Main, StringComparison.Ordinal);
        Assert.Contains("name=\"Kind\" value=\"neglect\"", back.Main, StringComparison.Ordinal);
        Assert.Contains("name=\"Kind\" value=\"other\"", back.Main, StringComparison.Ordinal);
        Assert.Contains("__RequestVerificationToken", back.Main, StringComparison.Ordinal);
        Assert.True(back.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Going_on_without_signing_in_says_so_and_loses_nothing()
    {
        using var visitor = app.Portal.Visitor();

        var interrupted = await visitor.SendAsync(await visitor.OpenAsync("/cookies"), Page, Typed);
        var tooEarly = await visitor.SendAsync(interrupted, "/session/interrupted");

        Assert.Contains("Sign in first, then come back to this page", tooEarly.Main, StringComparison.Ordinal);
        Assert.Contains("name=\"kept\"", tooEarly.Main, StringComparison.Ordinal);
        Assert.True(tooEarly.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("")]
    public async Task A_form_that_this_site_did_not_keep_is_not_sent_on(string kept)
    {
        using var visitor = app.Portal.Visitor();

        var refused = await visitor.SendAsync(await visitor.OpenAsync("/cookies"), "/session/interrupted", ("kept", kept));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
    }
}
