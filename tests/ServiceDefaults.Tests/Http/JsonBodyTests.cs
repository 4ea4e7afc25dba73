using System.Net;
using System.Text;
using Safeguarding.ServiceDefaults.Tests.Sample;
using Safeguarding.TestKit;

namespace Safeguarding.ServiceDefaults.Tests.Http;

/// <summary>Whatever a body is written in and holds, it is read or refused in words, and never a fault of the service.</summary>
public class JsonBodyTests(NotesFixture fixture)
{
    [Theory]
    [InlineData("\"utf-8\"", "utf-8")]
    [InlineData("UTF8", "utf-8")]
    [InlineData("utf-16", "utf-16")]
    [InlineData("\"utf-16BE\"", "utf-16BE")]
    [InlineData("iso-8859-1", "iso-8859-1")]
    [InlineData("utf-32", "utf-32")]
    public async Task A_body_is_read_in_its_charset(string charset, string encoding)
    {
        var text = $"Zoë {Guid.NewGuid()}";
        var body = $$"""{"id":"{{Guid.NewGuid()}}","text":"{{text}}"}""";

        var response = await SendAsync(Encoding.GetEncoding(encoding).GetBytes(body), $"application/json; charset={charset}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(text, await TextsAsync());
    }

    [Theory]
    [InlineData("nonsense", 415)]
    [InlineData("\"nonsense\"", 415)]
    [InlineData("utf-7", 415)]
    [InlineData("us-ascii", 400)]
    [InlineData("utf-16", 400)]
    public async Task A_charset_that_is_unknown_or_wrong_is_the_senders_mistake(string charset, int status)
    {
        var response = await SendAsync(Encoding.UTF8.GetBytes("""{"id":"x","text":"Zoë"}"""), $"application/json; charset={charset}");

        Assert.Equal(status, (await response.RefusalAsync()).Status);
    }

    [Theory]
    [InlineData("{\"text\":\"\u00ff\"}")] // as one byte: no UTF-8
    [InlineData("{\"text\":\"a\"} x")]
    [InlineData("{\"text\":\"\\u12\"}")]
    public async Task A_body_that_is_no_utf8_or_no_json_is_refused(string body) =>
        Assert.Equal(400, (await (await SendAsync(Encoding.Latin1.GetBytes(body), "application/json")).RefusalAsync()).Status);

    [Theory]
    [InlineData("[")]
    [InlineData("{\"text\":")]
    public async Task A_body_nested_too_deep_is_refused(string level) =>
        Assert.Equal(400, (await (
            await SendAsync(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(level, 5_000))), "application/json"))
            .RefusalAsync()).Status);

    [Theory]
    [InlineData("""{"text":"a","text":"b"}""")]
    [InlineData("""{"text":"a","Text":"b"}""")]
    [InlineData("""{"text":"a","te\u0078t":"b"}""")]
    public async Task A_property_twice_is_refused_by_its_name(string body)
    {
        var refusal = await (await SendAsync(Encoding.UTF8.GetBytes(body), "application/json")).RefusalAsync();

        Assert.Equal((400, "invalid", "text"), (refusal.Status, refusal.Code, Assert.Single(refusal.Fields).ToLowerInvariant()));
    }

    [Theory]
    [InlineData("\\ud800 {0} \\udfff")]
    [InlineData("\\u0000 {0}\\ufffe\\u200b")]
    [InlineData("\u00a0{0}\u2003")]
    public async Task What_is_invisible_is_not_stored(string typed)
    {
        var text = Guid.NewGuid().ToString();
        var body = $$"""{"id":"{{Guid.NewGuid()}}","day":"","text":"{{typed.Replace("{0}", text, StringComparison.Ordinal)}}"}""";

        Assert.Equal(HttpStatusCode.OK, (await SendAsync(Encoding.UTF8.GetBytes(body), "application/json")).StatusCode);

        Assert.Contains(text, await TextsAsync());
    }

    [Fact]
    public async Task A_property_of_half_a_character_is_one_that_nobody_reads() => Assert.Equal(400,
        (await (await SendAsync("""{"\ud800":1}"""u8.ToArray(), "application/json")).RefusalAsync()).Status);

    [Theory]
    [InlineData("W/\"1\"")]
    [InlineData("*")]
    [InlineData("\"1\", \"77\"")]
    [InlineData("\"one\"")]
    public async Task An_if_match_that_cannot_be_used_is_named(string header)
    {
        using var content = new StringContent("{}", Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/notes/{Guid.NewGuid()}") { Content = content };
        request.Headers.TryAddWithoutValidation("If-Match", header);

        var response = await fixture.SignedIn.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Contains("If-Match", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    async Task<HttpResponseMessage> SendAsync(byte[] body, string contentType)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return await fixture.SignedIn.PostAsync("/notes", content, TestContext.Current.CancellationToken);
    }

    Task<List<string>> TextsAsync() => fixture.Notes.Do(db => Task.FromResult(db.Notes.Select(note => note.Text).ToList()));
}
