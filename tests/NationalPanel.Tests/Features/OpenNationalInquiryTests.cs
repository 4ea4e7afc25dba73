using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.StatutoryClocks;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Features;

public class OpenNationalInquiryTests(PanelApp app)
{
    [Fact]
    public async Task On_a_single_case_the_six_months_run_from_the_panels_decision()
    {
        var panelCase = await app.DecidedCaseAsync(PanelOutcome.NationalInquiry);

        var inquiry = await app.OpenAsync(Given.Inquiry(panelCase));

        Assert.Equal(panelCase.DecidedAt, inquiry.OpenedAt);
        Assert.Equal(LondonTime.DateOf(inquiry.OpenedAt).AddMonths(6), inquiry.DueOn);
        Assert.Equal((InquiryState.Open, false), (inquiry.State, inquiry.Overdue));
        var after = await app.CaseOfAsync(panelCase.NotificationId);
        Assert.Equal((CaseState.UnderNationalInquiry, inquiry.Id), (after.State, after.NationalInquiryId));
    }

    [Fact]
    public async Task A_thematic_inquiry_takes_cases_held_for_it_and_cases_decided_for_a_national_inquiry()
    {
        var held = await app.DecidedCaseAsync(PanelOutcome.HeldForThematicInquiry);
        var decided = await app.DecidedCaseAsync(PanelOutcome.NationalInquiry);

        var inquiry = await app.OpenAsync(Given.Inquiry(held, decided));

        var announced = await app.Bus.PublishedAsync<NationalInquiryOpened>(said => said.InquiryId == inquiry.Id);
        Assert.Equal(inquiry.CaseIds, announced.CaseIds.Order());
        Assert.Equal([held.NotificationId, decided.NotificationId], announced.NotificationIds.Order());
        Assert.Equal((inquiry.OpenedAt, inquiry.DueOn), (announced.OpenedAt, announced.DueOn));
        Assert.True(inquiry.OpenedAt > decided.DecidedAt);
    }

    [Fact]
    public async Task The_same_again_is_the_same_inquiry_and_published_once()
    {
        var request = Given.Inquiry(await app.DecidedCaseAsync(PanelOutcome.NationalInquiry));
        var first = await app.OpenAsync(request);

        var again = await app.TryOpenAsync(request);

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equivalent(first, await again.ReadAsync<NationalInquiryDetails>(), strict: true);
        var later = await app.InquiryAsync();
        await app.Bus.PublishedAsync<NationalInquiryOpened>(said => said.InquiryId == later.Id);
        Assert.Single(app.Bus.Published<NationalInquiryOpened>(said => said.InquiryId == request.Id));
    }

    [Fact]
    public async Task Many_at_the_same_moment_open_one_inquiry()
    {
        var request = Given.Inquiry(await app.DecidedCaseAsync(PanelOutcome.NationalInquiry));

        var answers = await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => app.TryOpenAsync(request)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        Assert.Equal(23, answers.Count(answer => answer.StatusCode == HttpStatusCode.OK));
    }

    [Fact]
    public async Task The_same_id_for_another_inquiry_is_refused()
    {
        var opened = await app.InquiryAsync();
        var other = Given.Inquiry(await app.DecidedCaseAsync(PanelOutcome.NationalInquiry)) with { Id = opened.Id };

        Assert.Equal((409, "id-in-use"), await RefusalAsync(other));
    }

    [Theory]
    [InlineData(PanelOutcome.HeldForThematicInquiry)]
    [InlineData(PanelOutcome.AgreePracticeReview)]
    public async Task A_single_case_needs_a_decision_for_a_national_inquiry(PanelOutcome outcome) =>
        Assert.Equal((409, "not-decided-for-inquiry"), await RefusalAsync(Given.Inquiry(await app.DecidedCaseAsync(outcome))));

    [Fact]
    public async Task A_refusal_names_the_case_that_stands_in_the_way()
    {
        var held = await app.DecidedCaseAsync(PanelOutcome.HeldForThematicInquiry);
        var undecided = await app.ReviewedCaseAsync();

        var refusal = await (await app.TryOpenAsync(Given.Inquiry(held, undecided))).RefusalAsync();

        Assert.Equal("caseIds[1]", Assert.Single(refusal.Fields));
        Assert.Equal(CaseState.HeldForThematicInquiry, (await app.CaseOfAsync(held.NotificationId)).State);
    }

    [Fact]
    public async Task A_case_is_under_one_open_inquiry_at_a_time()
    {
        var panelCase = await app.DecidedCaseAsync(PanelOutcome.NationalInquiry);
        await app.OpenAsync(Given.Inquiry(panelCase));

        Assert.Equal((409, "already-under-inquiry"), await RefusalAsync(Given.Inquiry(panelCase)));
    }

    [Fact]
    public async Task A_withdrawn_case_is_not_taken()
    {
        var panelCase = await app.DecidedCaseAsync(PanelOutcome.NationalInquiry);
        await app.Bus.DeliverAsync(Given.Withdrawal(panelCase.NotificationId));

        Assert.Equal((409, "case-withdrawn"), await RefusalAsync(Given.Inquiry(panelCase)));
    }

    [Fact]
    public async Task While_it_is_open_the_decision_it_rests_on_stays()
    {
        var panelCase = await app.DecidedCaseAsync(PanelOutcome.NationalInquiry);
        await app.OpenAsync(Given.Inquiry(panelCase));
        panelCase = await app.CaseOfAsync(panelCase.NotificationId);

        var away = await app.TryDecideAsync(panelCase, Given.Decision(PanelOutcome.OutOfRemit));
        var worded = await app.TryDecideAsync(panelCase, Given.Decision(PanelOutcome.NationalInquiry));

        Assert.Equal("under-national-inquiry", (await away.RefusalAsync()).Code);
        Assert.Equal(HttpStatusCode.Created, worded.StatusCode);
    }

    [Fact]
    public async Task Inquiries_are_listed_and_narrowed_by_state()
    {
        var open = await app.InquiryAsync();
        var published = await app.InquiryAsync();
        await app.PublishAsync(published.Id, Given.Report());

        var shown = (await app.Member().GetAsync<Page<NationalInquirySummary>>("/api/national-panel/inquiries?state=open&limit=200")).Items;

        Assert.Contains(shown, inquiry => inquiry.Id == open.Id);
        Assert.DoesNotContain(shown, inquiry => inquiry.Id == published.Id);
    }

    [Fact]
    public async Task Opening_is_recorded_on_the_inquiry_and_on_each_case()
    {
        var inquiry = await app.InquiryAsync();

        var actions = await app.Ask(db => db.Set<AuditEntry>()
            .Where(entry => entry.SubjectId == inquiry.Id || entry.SubjectId == inquiry.CaseIds[0])
            .Select(entry => entry.Action).ToListAsync());

        Assert.Contains("NationalInquiryOpened", actions);
        Assert.Contains("CaseCameUnderInquiry", actions);
    }

    async Task<(int, string)> RefusalAsync(OpenNationalInquiryRequest request)
    {
        var refusal = await (await app.TryOpenAsync(request)).RefusalAsync();
        return (refusal.Status, refusal.Code);
    }
}
