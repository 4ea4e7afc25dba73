using Safeguarding.Contracts.NationalPanel;
using Safeguarding.TestKit;
using Cases = Safeguarding.NationalPanel.Tests.Given;

namespace Safeguarding.Portal.Tests.Panel;

public class DecisionTests(PanelPages app) : IClassFixture<PanelPages>
{
    [Fact]
    public async Task Every_consideration_is_asked_in_its_exact_words()
    {
        var panelCase = await app.Panel.ReviewedCaseAsync();
        using var marcus = app.Member();

        var page = await marcus.OpenAsync(Path(panelCase));

        var criteria = await app.Panel.Anonymous().GetAsync<CriteriaVersion>("/api/national-panel/criteria/1");
        Assert.All(criteria.National, criterion => Assert.Contains(criterion.Text, page.Main, StringComparison.Ordinal));
        Assert.Contains("include whether the case in question—", page.Main, StringComparison.Ordinal);
        Assert.Contains("The area decided to carry out a practice review.", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_form_names_every_field_that_is_missing()
    {
        var panelCase = await app.Panel.ReviewedCaseAsync();
        using var marcus = app.Member();

        var page = await marcus.SendAsync(Path(panelCase));

        Assert.Contains("<a href=\"#Form_Outcome\">Select what the panel decided</a>", page.Main, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#Form_Considerations_1__Answer\">Consideration 2: select met, not met or unclear</a>", page.Main,
            StringComparison.Ordinal);
        Assert.Contains("<a href=\"#Form_Considerations_2__Reason\">Consideration 3: enter the reason</a>", page.Main,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_checked_before_it_is_recorded_and_then_stands_on_the_case()
    {
        var panelCase = await app.Panel.ReviewedCaseAsync();
        using var marcus = app.Member();

        var check = await marcus.SendAsync(Path(panelCase), Answers("agreePracticeReview"));
        Assert.Empty((await app.Panel.CaseOfAsync(panelCase.NotificationId)).Decisions);
        var recorded = await marcus.SendAsync(check, Path(panelCase), ("step", "record"));

        Assert.Contains("Check before you record", check.Main, StringComparison.Ordinal);
        Assert.Contains("stands in the register for everybody to read", check.Main, StringComparison.Ordinal);
        Assert.Equal($"/panel/cases/{panelCase.Id}", recorded.Path);
        var decision = Assert.Single((await app.Panel.CaseOfAsync(panelCase.NotificationId)).Decisions);
        Assert.Equal((PanelOutcome.AgreePracticeReview, "To the area.", "To everybody."),
            (decision.Outcome, decision.CommentToArea, decision.PublicReason));
        Assert.Equal((CriterionAnswer.Unclear, "Because of 2."), (decision.Considerations[1].Answer, decision.Considerations[1].Reason));
    }

    [Fact]
    public async Task The_form_promises_the_area_no_more_than_it_sees()
    {
        var panelCase = await app.Panel.ReviewedCaseAsync();
        using var marcus = app.Member();

        var form = await marcus.OpenAsync(Path(panelCase));
        var check = await marcus.SendAsync(form, Path(panelCase), Answers("agreePracticeReview"));
        var recorded = await marcus.SendAsync(check, Path(panelCase), ("step", "record"));

        Assert.Contains("pages show the outcome only: send the comment to the partners yourselves", form.Main, StringComparison.Ordinal);
        Assert.Contains($"/cases/{panelCase.NotificationId}/rapid-review/sign?case={panelCase.Id}", form.Main, StringComparison.Ordinal);
        Assert.All([form, check, recorded], page =>
        {
            Assert.DoesNotContain("read it with the decision", page.Main, StringComparison.Ordinal);
            Assert.DoesNotContain("comes back when", page.Main, StringComparison.Ordinal);
            Assert.DoesNotContain(" told", page.Main, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_second_click_finds_it_recorded()
    {
        var panelCase = await app.Panel.ReviewedCaseAsync();
        using var marcus = app.Member();
        var check = await marcus.SendAsync(Path(panelCase), Answers("agreePracticeReview"));

        await marcus.SendAsync(check, Path(panelCase), ("step", "record"));
        var second = await marcus.SendAsync(check, Path(panelCase), ("step", "record"));

        Assert.Equal($"/panel/cases/{panelCase.Id}", second.Path);
        Assert.Single((await app.Panel.CaseOfAsync(panelCase.NotificationId)).Decisions);
    }

    [Fact]
    public async Task Of_two_members_the_second_is_told_and_keeps_what_they_argued()
    {
        var panelCase = await app.Panel.ReviewedCaseAsync();
        using var marcus = app.Member();
        var check = await marcus.SendAsync(Path(panelCase), Answers("agreePracticeReview"));
        await app.Panel.DecideAsync(panelCase, Cases.Decision(PanelOutcome.OutOfRemit));

        var stale = await marcus.SendAsync(check, Path(panelCase), ("step", "record"));

        Assert.Contains("Someone else changed this", stale.Main, StringComparison.Ordinal);
        Assert.Contains("Because of 2.", stale.Main, StringComparison.Ordinal);
        Assert.Contains("The panel has decided on this case before: Outside the panel&#x27;s remit", stale.Main, StringComparison.Ordinal);
        Assert.Single((await app.Panel.CaseOfAsync(panelCase.NotificationId)).Decisions);
    }

    [Fact]
    public async Task An_outcome_that_the_rapid_review_contradicts_is_refused_beside_the_outcomes()
    {
        var panelCase = await app.Panel.ReviewedCaseAsync(recommendsPracticeReview: false);
        using var marcus = app.Member();

        var refused = await marcus.SendAsync(Path(panelCase), Answers("agreePracticeReview"));

        Assert.Contains("<a href=\"#Form_Outcome\">Version 1 of the rapid review recommends no practice review.</a>", refused.Main,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("adviseNoPracticeReview")]
    [InlineData("moreInformationNeeded")]
    public async Task An_outcome_that_needs_a_comment_asks_for_it(string outcome)
    {
        var panelCase = await app.Panel.ReviewedCaseAsync();
        using var marcus = app.Member();

        var page = await marcus.SendAsync(Path(panelCase), [.. Answers(outcome).Where(answer => answer.Item1 != "Form.CommentToArea")]);

        Assert.Contains("<a href=\"#Form_CommentToArea\">Enter a comment to the area: this outcome needs one</a>", page.Main,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revision_says_that_the_earlier_decision_stays_and_both_are_shown()
    {
        var panelCase = await app.Panel.DecidedCaseAsync(PanelOutcome.MoreInformationNeeded);
        using var marcus = app.Member();

        var form = await marcus.OpenAsync(Path(panelCase));
        var check = await marcus.SendAsync(form, Path(panelCase), Answers("agreePracticeReview"));
        var page = await marcus.SendAsync(check, Path(panelCase), ("step", "record"));

        Assert.Contains("The earlier decision stays and is marked as revised", form.Main, StringComparison.Ordinal);
        Assert.Contains("Agrees: a practice review is right", page.Main, StringComparison.Ordinal);
        Assert.Contains("More information is needed", page.Main, StringComparison.Ordinal);
        Assert.Contains("Revised since", page.Main, StringComparison.Ordinal);
    }

    static string Path(CaseDetails panelCase) => $"/panel/cases/{panelCase.Id}/decision";

    static (string, string)[] Answers(string outcome) =>
    [
        ("Form.Outcome", outcome), ("Form.CommentToArea", "To the area."), ("Form.PublicReason", "To everybody."),
        .. Enumerable.Range(0, 3).SelectMany(place => new[]
        {
            ($"Form.Considerations[{place}].Answer", "unclear"), ($"Form.Considerations[{place}].Reason", $"Because of {place + 1}."),
        }),
    ];
}
