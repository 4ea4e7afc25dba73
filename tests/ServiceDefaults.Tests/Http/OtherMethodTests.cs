using System.Net;
using Safeguarding.ServiceDefaults.Tests.Sample;

namespace Safeguarding.ServiceDefaults.Tests.Http;

public class OtherMethodTests(NotesFixture fixture)
{
    [Theory]
    [InlineData("/notes?limit=1", 200)]
    [InlineData("/notes?limit=x", 400)]
    public async Task Head_answers_as_get_without_a_body(string address, int status)
    {
        var head = await SendAsync(HttpMethod.Head, address);

        Assert.Equal(status, (int)head.StatusCode);
        Assert.Equal((await SendAsync(HttpMethod.Get, address)).Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_method_that_there_is_not_is_no_reason_to_sign_in()
    {
        var response = await SendAsync(HttpMethod.Delete, "/notes");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow.Order());
    }

    [Fact]
    public async Task Options_says_which_methods_there_are()
    {
        var response = await SendAsync(HttpMethod.Options, "/notes");

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow.Order());
    }

    [Theory]
    [InlineData("/notes?limit=%00")]
    [InlineData("/notes?limit=%E2%80%8B&after=%20")]
    public async Task What_is_empty_in_an_address_is_not_there(string address) =>
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(HttpMethod.Get, address)).StatusCode);

    async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address)
    {
        using var request = new HttpRequestMessage(method, address);
        return await fixture.Notes.Client().SendAsync(request, TestContext.Current.CancellationToken);
    }
}
