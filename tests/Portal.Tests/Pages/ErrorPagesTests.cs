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
}
