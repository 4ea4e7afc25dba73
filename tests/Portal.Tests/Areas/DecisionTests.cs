using Safeguarding.LocalInquiries.Tests;

namespace Safeguarding.Portal.Tests.Areas;

public class DecisionTests(InquiryPages app) : IClassFixture<InquiryPages>
{
    [Fact]
    public async Task Every_criterion_is_asked_in_its_exact_wording_and_the_answers_are_kept()
    {
        var journey = await Journey.OpenAsync(app.Inquiries);
        using var amira = app.Council();

        var asked = await amira.OpenAsync(Path(journey));
        var saved = await amira.SendAsync(asked, Path(journey), Answers("met", "notMet"));

        Assert.Contains("highlights or may highlight improvements needed — “exactly as printed”", asked.Main, StringComparison.Ordinal);
        Assert.EndsWith("/rapid-review", saved.Path, StringComparison.Ordinal);
        var decision = (await journey.ReadAsync()).Decision;
        Assert.True(decision.PracticeReview);
        Assert.Equal(["Because of the first.", "Because of the second."], decision.Criteria.Select(criterion => criterion.Reason));
    }

    [Fact]
    public async Task What_is_missing_is_linked_and_what_was_typed_stays()
    {
        var journey = await Journey.OpenAsync(app.Inquiries);
        using var amira = app.Council();

        var page = await amira.SendAsync(Path(journey), ("Form.Answers[0].Reason", "Typed already."), ("Form.Rationale", "Typed too."));

        Assert.Contains("Typed already.</textarea>", page.Main, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#Form_Answers_0__Answer\">Criterion 1: select whether it is met</a>", page.Main,
            StringComparison.Ordinal);
        Assert.Contains("<a href=\"#Form_PracticeReview\">Select whether a practice review is to be carried out</a>", page.Main,
            StringComparison.Ordinal);
        Assert.DoesNotContain("Criterion 1: enter the reason", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_decides_second_is_told_and_sees_the_decision_that_stands()
    {
        var journey = await Journey.OpenAsync(app.Inquiries);
        using var amira = app.Council();
        using var grace = app.Health();
        var opened = await grace.OpenAsync(Path(journey));
        await amira.SendAsync(Path(journey), Answers("met", "met"));

        var stale = await grace.SendAsync(opened, Path(journey), Answers("unclear", "notMet"));
        var saved = await grace.SendAsync(stale, Path(journey), Answers("unclear", "notMet"));

        Assert.Contains("The decision was changed while you were writing", stale.Main, StringComparison.Ordinal);
        Assert.EndsWith("/rapid-review", saved.Path, StringComparison.Ordinal);
    }

    // Codes of the criteria are the form's own hidden fields.
    static (string, string)[] Answers(string first, string second) =>
    [
        ("Form.Answers[0].Answer", first), ("Form.Answers[0].Reason", "Because of the first."),
        ("Form.Answers[1].Answer", second), ("Form.Answers[1].Reason", "Because of the second."),
        ("Form.PracticeReview", "True"), ("Form.Rationale", "More can be learned."),
        ("Form.NationalIssueRaised", "False"), ("Form.NationalIssueReason", "Nothing beyond the area."),
    ];

    static string Path(Journey journey) => $"/cases/{journey.Incident.NotificationId}/rapid-review/decision";
}
