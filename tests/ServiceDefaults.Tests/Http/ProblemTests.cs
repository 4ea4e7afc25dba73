using System.Net;
using System.Text;
using Safeguarding.ServiceDefaults.Tests.Sample;
using Safeguarding.TestKit;

namespace Safeguarding.ServiceDefaults.Tests.Http;

public class ProblemTests(NotesFixture fixture)
{
    [Theory]
    [InlineData("{", "malformed-json")]
    [InlineData("", "bad-request")]
    [InlineData("[]", "malformed-json")]
    [InlineData("null", "bad-request")]
    public async Task A_body_that_is_no_json_object_is_refused(string body, string code)
    {
        var refusal = await (await Post(body)).RefusalAsync();

        Assert.Equal((400, code), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData("""{"id":"not-a-guid"}""", "id")]
    [InlineData("""{"day":"someday"}""", "day")]
    [InlineData("""{"day":1}""", "day")]
    [InlineData("""{"text":17}""", "text")]
    [InlineData("""{"nobodyReadsThis":1}""", "nobodyReadsThis")]
    public async Task A_value_that_cannot_be_read_is_refused_by_its_path(string body, string path)
    {
        var refusal = await (await Post(body)).RefusalAsync();

        Assert.Equal((400, "invalid", path), (refusal.Status, refusal.Code, Assert.Single(refusal.Fields)));
    }

    [Fact]
    public async Task A_body_that_is_missing_is_told_in_words_for_its_sender()
    {
        var answer = await (await Post("")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("Nothing was stored.", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("parameter", answer, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Without_a_token_the_answer_is_a_problem_with_a_code()
    {
        var response = await fixture.Notes.Client().PostJsonAsync("/notes", new { });

        Assert.Equal((401, "not-signed-in"), await StatusAndCode(response));
    }

    [Fact]
    public async Task A_token_for_another_service_is_refused()
    {
        var client = fixture.Notes.Client(fixture.Issuer.TokenFor(People.NotifierOf(People.Leeds), "other-service"));

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.PostJsonAsync("/notes", new { })).StatusCode);
    }

    [Fact]
    public async Task An_expired_token_is_refused()
    {
        var client = fixture.Notes.Client(fixture.Issuer.TokenFor(People.NotifierOf(People.Leeds), "notes", TimeSpan.FromMinutes(-5)));

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.PostJsonAsync("/notes", new { })).StatusCode);
    }

    [Fact]
    public async Task A_database_that_does_not_answer_is_a_503_with_retry_after()
    {
        var response = await fixture.Notes.Client().GetAsync("/broken-database");

        Assert.Equal((503, "unavailable"), await StatusAndCode(response));
        Assert.NotNull(response.Headers.RetryAfter);
    }

    [Fact]
    public async Task What_is_already_there_is_a_409()
    {
        var text = Guid.NewGuid().ToString();
        await fixture.SignedIn.PostJsonAsync("/notes", new { id = Guid.NewGuid(), text });

        var response = await fixture.SignedIn.PostJsonAsync("/notes", new { id = Guid.NewGuid(), text });

        Assert.Equal((409, "already-exists"), await StatusAndCode(response));
        // SQL Server's own words for it name the values.
        Assert.DoesNotContain("DbUpdateException", fixture.Notes.Logs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_address_is_a_404_with_a_code() =>
        Assert.Equal((404, "not-found"), await StatusAndCode(await fixture.SignedIn.GetAsync("/nowhere")));

    Task<HttpResponseMessage> Post(string body) =>
        fixture.SignedIn.PostAsync("/notes", new StringContent(body, Encoding.UTF8, "application/json"));

    static async Task<(int, string)> StatusAndCode(HttpResponseMessage response)
    {
        var refusal = await response.RefusalAsync();
        return (refusal.Status, refusal.Code);
    }
}
