using System.Text.Json.Nodes;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Features;

/// <summary>Whatever is wrong with a request, it is told where, and nothing is stored.</summary>
public class BadInputTests(PanelApp app)
{
    [Theory]
    [MemberData(nameof(BadInputs.Wrong), MemberType = typeof(BadInputs))]
    public async Task A_wrong_field_is_named_and_nothing_is_stored(string endpoint, string field, string value, string named)
    {
        var target = await Target.OfAsync(endpoint, app);
        var body = JsonBody.Replace(target.Valid, field, JsonNode.Parse(value));

        var refusal = await (await target.SendAsync(body.ToJsonString(), target.Version)).RefusalAsync();

        Assert.Equal((400, "invalid"), (refusal.Status, refusal.Code));
        Assert.Contains(named, refusal.Fields);
        await target.UnchangedAsync();
    }

    public static TheoryData<string, string, string?> NoRequests =>
    [
        .. from endpoint in Target.Endpoints
           from body in new (string Text, string? Code)[] { ("", null), ("{", "malformed-json"), ("{]", "malformed-json"), ("[]", null),
               ("null", null) }
           select new TheoryDataRow<string, string, string?>(endpoint, body.Text, body.Code),
    ];

    [Theory]
    [MemberData(nameof(NoRequests))]
    public async Task A_body_that_is_no_request_is_refused(string endpoint, string body, string? code)
    {
        var target = await Target.OfAsync(endpoint, app);

        var refusal = await (await target.SendAsync(body, target.Version)).RefusalAsync();

        Assert.Equal(400, refusal.Status);
        Assert.Equal(code ?? refusal.Code, refusal.Code);
        await target.UnchangedAsync();
    }

    [Theory]
    [InlineData("triage")]
    [InlineData("decisions")]
    [InlineData("meeting")]
    [InlineData("agenda")]
    [InlineData("reviewer")]
    [InlineData("removal")]
    public async Task The_version_that_was_read_is_required_and_must_be_current(string endpoint)
    {
        var target = await Target.OfAsync(endpoint, app);
        var body = target.Valid.ToJsonString();

        var missing = await (await target.SendAsync(body, version: null)).RefusalAsync();
        var stale = await (await target.SendAsync(body, target.Version - 1)).RefusalAsync();
        var unreadable = await (await target.SendAsync(body, version: null, ifMatch: "\"newest\"")).RefusalAsync();

        Assert.Equal((428, "if-match-required"), (missing.Status, missing.Code));
        Assert.Equal((412, "stale-version"), (stale.Status, stale.Code));
        Assert.Equal((400, "bad-request"), (unreadable.Status, unreadable.Code));
        await target.UnchangedAsync();
    }

    [Theory]
    [InlineData("triage")]
    [InlineData("decisions")]
    [InlineData("publication")]
    [InlineData("agenda")]
    [InlineData("conflicts")]
    [InlineData("removal")]
    public async Task A_record_that_is_not_there_is_not_found(string endpoint)
    {
        var target = await Target.OfAsync(endpoint, app);

        var refusal = await (await target.Elsewhere(Guid.CreateVersion7()).SendAsync(target.Valid.ToJsonString(), 1)).RefusalAsync();

        Assert.Equal((404, "not-found"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public async Task A_body_that_is_not_json_is_an_unsupported_media_type()
    {
        var target = await Target.OfAsync("inquiries", app);

        var refusal = await (await target.SendAsync(target.Valid.ToJsonString(), 1, mediaType: "text/plain")).RefusalAsync();

        Assert.Equal((415, "unsupported-media-type"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData(PanelOutcome.AdviseNoPracticeReview)]
    [InlineData(PanelOutcome.MoreInformationNeeded)]
    public async Task Advice_against_the_area_and_a_question_need_a_comment(PanelOutcome outcome)
    {
        var panelCase = await app.ReviewedCaseAsync();

        var refusal = await (await app.TryDecideAsync(panelCase, Given.Decision(outcome) with { CommentToArea = null })).RefusalAsync();

        Assert.Equal("commentToArea", Assert.Single(refusal.Fields));
    }
}
