using System.Net;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Pages;

public class ErrorPagesTests(GatewayApp app)
{
    [Fact]
    public async Task A_browser_sees_a_page_with_the_code_and_the_trace_to_quote()
    {
        using var answer = await app.Portal.Browser().GetAsync("/nothing-here");
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Page not found", page, StringComparison.Ordinal);
        Assert.Contains("not-found (404)", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/help#contact\"", page, StringComparison.Ordinal);
        Assert.Contains(Assert.Single(answer.Headers.GetValues("X-Trace-Id")), page, StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_program_gets_problem_details() =>
        Assert.Equal("not-found", (await (await app.Portal.Program().GetAsync("/nothing-here")).RefusalAsync()).Code);

    [Fact]
    public async Task An_api_answers_programs_even_when_a_browser_asks() =>
        Assert.Equal("not-found", (await (await app.Portal.Browser().GetAsync("/api/nothing-here")).RefusalAsync()).Code);

    [Fact]
    public async Task The_error_page_itself_is_no_page() =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.Portal.Browser().GetAsync("/error?status=403")).StatusCode);

    [Theory]
    [InlineData("/subscriptions")]
    [InlineData("/session/end")]
    [InlineData("/subscriptions/confirm/abc")]
    [InlineData("/subscriptions/unsubscribe/abc")]
    public async Task A_form_that_this_site_did_not_show_changes_nothing(string path)
    {
        using var answer = await app.Portal.Browser().PostAsync(path, new FormUrlEncodedContent([]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Nothing was stored", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    public static TheoryData<string> Keys =>
        [.. "a[ a] Form.Version[ a.b.c Report.Lessons[0".Split(' ').Select(key => string.Concat(Enumerable.Repeat(key, 200)))];

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task A_field_that_no_form_has_breaks_nothing(string key)
    {
        using var anyone = app.Portal.Visitor();

        var form = await anyone.SendAsync("/session/end", (key, "x"));
        var query = await anyone.OpenAsync($"/session/ended?{Uri.EscapeDataString(key)}=x");

        Assert.True((int)form.Status is 200 or 400, $"{form.Status}");
        Assert.True((int)query.Status is 200 or 400, $"{query.Status}");
    }

    [Fact]
    public async Task A_form_of_too_many_or_too_long_fields_is_the_senders_fault()
    {
        using var anyone = app.Portal.VisitorAs(People.Secretariat(), "a token");
        var page = await anyone.OpenAsync("/session/back");

        var many = await anyone.SendAsync(page, "/session/back", [.. Enumerable.Range(0, 2_000).Select(number => ($"a{number}", "x"))]);
        var longName = await anyone.SendAsync(page, "/session/back", (new string('a', 5_000), "x"));
        var large = await anyone.SendAsync(page, "/session/back", ("a", new string('x', 3_000_000)));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge),
            (many.Status, longName.Status, large.Status));
    }
}
