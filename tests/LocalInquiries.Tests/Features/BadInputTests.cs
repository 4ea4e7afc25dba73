using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Safeguarding.TestKit;

namespace Safeguarding.LocalInquiries.Tests.Features;

/// <summary>Every write endpoint against every kind of bad input: a code, the fields, nothing stored.</summary>
public class BadInputTests(LocalInquiriesApp app)
{
    const string Sections = "sections/facts";
    const string Decision = "decision";
    const string Signatures = "signatures";
    const string PracticeReview = "practice-review";
    const string Publication = "publication";

    public static TheoryData<string, string, int?, int, string, string> Cases => new()
    {
        // endpoint, what is wrong, If-Match, status, code, fields
        { Sections, "{", 1, 400, "malformed-json", "" },
        { Sections, "", 1, 400, "bad-request", "" },
        { Sections, "[]", 1, 400, "malformed-json", "" },
        { Sections, """{"text":5}""", 1, 400, "invalid", "text" },
        { Sections, """{"text":"a","colour":"b"}""", 1, 400, "invalid", "colour" },
        { Sections, $$"""{"text":"{{new string('a', 20_001)}}"}""", 1, 400, "invalid", "text" },
        { Sections, """{"text":"a"}""", null, 428, "if-match-required", "" },
        { Sections, """{"text":"a"}""", 7, 412, "stale-version", "" },
        { "sections/gossip", """{"text":"a"}""", 1, 404, "not-found", "" },
        { Decision, "{", 1, 400, "malformed-json", "" },
        { Decision, "{}", 1, 400, "invalid", "practiceReview nationalIssueRaised nationalIssueReason rationale answers" },
        { Decision, Changed(Given.Decision(), "practiceReview", "perhaps"), 1, 400, "invalid", "practiceReview" },
        { Decision, Changed(Given.Decision(), "answers.0.answer", "partly"), 1, 400, "invalid", "answers[0].answer" },
        { Decision, Changed(Given.Decision(), "answers.0.code", "local-z"), 1, 400, "invalid", "answers[0].code answers" },
        { Decision, Changed(Given.Decision(), "answers.1.code", "local-a"), 1, 400, "invalid", "answers[1].code answers" },
        { Decision, Changed(Given.Decision(), "answers.1.reason", " "), 1, 400, "invalid", "answers[1].reason" },
        { Decision, Changed(Given.Decision(), "answers.1", null), 1, 400, "invalid", "answers[1] answers" },
        { Decision, Changed(Given.Decision(), "nationalIssueReason", new string('a', 4_001)), 1, 400, "invalid", "nationalIssueReason" },
        { Decision, Changed(Given.Decision(), "rationale", new string('a', 10_001)), 1, 400, "invalid", "rationale" },
        { Decision, Whole(Given.Decision()), null, 428, "if-match-required", "" },
        { Decision, Whole(Given.Decision()), 7, 412, "stale-version", "" },
        { Signatures, "", null, 428, "if-match-required", "" },
        { Signatures, "", 7, 412, "stale-version", "" },
        { Signatures, "", 1, 409, "rapid-review-incomplete", "*" },
        { PracticeReview, "{", null, 400, "malformed-json", "" },
        { PracticeReview, """{"changedDecisionReason":5}""", null, 400, "invalid", "changedDecisionReason" },
        { PracticeReview, $$"""{"changedDecisionReason":"{{new string('a', 4_001)}}"}""", null, 400, "invalid", "changedDecisionReason" },
        { PracticeReview, "{}", null, 409, "rapid-review-not-submitted", "" },
        { Publication, "{", null, 400, "malformed-json", "" },
        { Publication, "{}", null, 400, "invalid", "title text lessons" },
        { Publication, Changed(Given.Publication(), "areaNamed", 5), null, 400, "invalid", "areaNamed" },
        { Publication, Changed(Given.Publication(), "title", new string('a', 201)), null, 400, "invalid", "title" },
        { Publication, Changed(Given.Publication(), "lessons.1.finding", null), null, 400, "invalid", "lessons[1].finding" },
        { Publication, Changed(Given.Publication(), "lessons.0.themes.0", "Not a code"), null, 400, "invalid", "lessons[0].themes[0]" },
        { Publication, Changed(Given.Publication(), "lessons.0", null), null, 400, "invalid", "lessons[0]" },
        { Publication, Changed(Given.Publication(), "recommendations.0.addressee", ""), null, 400, "invalid",
            "recommendations[0].addressee" },
        { Publication, Changed(Given.Publication(), "recommendations.0.dueOn", "2026-02-30"), null, 400, "invalid",
            "recommendations[0].dueOn" },
        { Publication, Changed(Given.Publication(), "recommendations.0.dueOn", "2019-01-01"), null, 400, "invalid",
            "recommendations[0].dueOn" },
        { Publication, Whole(Given.Publication()), null, 409, "practice-review-not-started", "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Bad_input_is_refused_by_field_and_stores_nothing(
        string endpoint, string body, int? ifMatch, int status, string code, string fields)
    {
        var journey = await Journey.OpenAsync(app);
        var before = JsonSerializer.Serialize(await journey.ReadAsync());

        var refusal = await (await SendAsync(journey.Council, $"{journey.Path}/{endpoint}", body, ifMatch)).RefusalAsync();

        Assert.Equal((status, code), (refusal.Status, refusal.Code));
        if (fields != "*")
            Assert.Equal(fields.Split(' ', StringSplitOptions.RemoveEmptyEntries), refusal.Fields);
        Assert.Equal(before, JsonSerializer.Serialize(await journey.ReadAsync()));
    }

    [Theory]
    [InlineData(Sections, """{"text":"a"}""")]
    [InlineData(Decision, "{}")]
    [InlineData(Signatures, "")]
    [InlineData(PracticeReview, "{}")]
    [InlineData(Publication, "{}")]
    public async Task An_unknown_inquiry_is_not_found(string endpoint, string body)
    {
        var council = app.SignedInAs(People.NotifierOf(People.Leeds));

        foreach (var id in new[] { Guid.CreateVersion7().ToString(), "seven" })
        {
            var refusal = await (await SendAsync(council, $"/api/local-inquiries/{id}/{endpoint}", body, 1)).RefusalAsync();
            Assert.Equal((404, "not-found"), (refusal.Status, refusal.Code));
        }
    }

    [Fact]
    public async Task A_version_that_is_no_number_is_refused()
    {
        var journey = await Journey.OpenAsync(app);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{journey.Path}/signatures");
        request.Headers.TryAddWithoutValidation("If-Match", "\"latest\"");

        var refusal = await (await journey.Council.SendAsync(request)).RefusalAsync();

        Assert.Equal((400, "bad-request"), (refusal.Status, refusal.Code));
    }

    static Task<HttpResponseMessage> SendAsync(HttpClient client, string path, string body, int? ifMatch)
    {
        var put = path.EndsWith(Decision, StringComparison.Ordinal) || path.Contains("/sections/", StringComparison.Ordinal);
        var request = new HttpRequestMessage(put ? HttpMethod.Put : HttpMethod.Post, path)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        if (ifMatch is { } version)
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\"");
        return client.SendAsync(request);
    }

    static string Whole<T>(T valid) => JsonSerializer.Serialize(valid, Json.Options);

    static string Changed<T>(T valid, string path, object? value)
    {
        var root = JsonSerializer.SerializeToNode(valid, Json.Options)!;
        var steps = path.Split('.');
        var parent = steps[..^1].Aggregate(root, (node, step) => node is JsonArray array ? array[int.Parse(step, null)]! : node[step]!);
        var changed = value is null ? null : JsonSerializer.SerializeToNode(value);
        if (parent is JsonArray list)
            list[int.Parse(steps[^1], null)] = changed;
        else
            parent[steps[^1]] = changed;
        return root.ToJsonString();
    }
}
