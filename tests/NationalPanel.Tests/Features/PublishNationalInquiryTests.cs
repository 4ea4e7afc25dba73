using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Features;

public class PublishNationalInquiryTests(PanelApp app)
{
    [Fact]
    public async Task A_published_inquiry_sends_its_report_to_the_library()
    {
        var inquiry = await app.InquiryAsync();

        var published = await app.PublishAsync(inquiry.Id, Given.Report());

        Assert.Equal((InquiryState.Published, inquiry.Version + 1), (published.State, published.Version));
        Assert.Equal(Given.Today.AddYears(3), published.AvailableUntil);
        var sent = await app.Bus.PublishedAsync<NationalInquiryPublished>(said => said.InquiryId == inquiry.Id);
        Assert.Equivalent(published.Report, sent.Report, strict: true);
        Assert.Equal(("What babies cannot tell", 2, 1), (sent.Report.Title, sent.Report.Lessons.Count, sent.Report.Recommendations.Count));
        Assert.Equal((published.PublishedAt, inquiry.CaseIds[0]), (sent.PublishedAt, sent.CaseIds[0]));
    }

    [Fact]
    public async Task Its_cases_show_it()
    {
        var inquiry = await app.InquiryAsync();

        await app.PublishAsync(inquiry.Id, Given.Report());

        var panelCase = await app.Member().GetAsync<CaseDetails>($"/api/national-panel/cases/{inquiry.CaseIds[0]}");
        Assert.Equal(CaseState.NationalInquiryPublished, panelCase.State);
    }

    [Fact]
    public async Task The_same_again_gives_the_same_ids_and_is_sent_once()
    {
        var inquiry = await app.InquiryAsync();
        var request = Given.Report();
        var first = await app.PublishAsync(inquiry.Id, request);

        var again = await app.PublishAsync(inquiry.Id, request);

        Assert.Equivalent(first, again, strict: true);
        Assert.Equal(2, first.Report!.Lessons.Select(lesson => lesson.LessonId).Distinct().Count());
        await OneIsSentAsync(inquiry);
    }

    [Fact]
    public async Task Many_at_the_same_moment_publish_once()
    {
        var inquiry = await app.InquiryAsync();
        var request = Given.Report();

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => app.TryPublishAsync(inquiry.Id, request)));

        Assert.All(answers, answer => Assert.True((int)answer.StatusCode is 200 or 409 or 412));
        Assert.Contains(answers, answer => answer.IsSuccessStatusCode);
        await OneIsSentAsync(inquiry);
    }

    [Fact]
    public async Task Another_text_for_a_published_inquiry_is_refused_and_changes_nothing()
    {
        var inquiry = await app.InquiryAsync();
        var first = await app.PublishAsync(inquiry.Id, Given.Report());

        var refusal = await (await app.TryPublishAsync(inquiry.Id, Given.Report() with { Text = "Other." })).RefusalAsync();

        Assert.Equal((409, "already-published"), (refusal.Status, refusal.Code));
        Assert.Equivalent(first, await app.Member()
            .GetAsync<NationalInquiryDetails>($"/api/national-panel/inquiries/{inquiry.Id}"), strict: true);
    }

    [Fact]
    public async Task Who_published_is_recorded()
    {
        var inquiry = await app.InquiryAsync();
        var person = People.Secretariat();

        await app.SignedInAs(person).PostJsonAsync($"/api/national-panel/inquiries/{inquiry.Id}/publication", Given.Report());

        var entry = await app.Ask(db => db.Set<AuditEntry>().SingleAsync(entry => entry.ActorId == person.Subject));
        Assert.Equal(("NationalInquiryPublished", inquiry.Id), (entry.Action, entry.SubjectId));
    }

    // What is saved later is sent later: when the next one has arrived, a second of this one would have.
    async Task OneIsSentAsync(NationalInquiryDetails inquiry)
    {
        var next = await app.InquiryAsync();
        await app.PublishAsync(next.Id, Given.Report());
        await app.Bus.PublishedAsync<NationalInquiryPublished>(said => said.InquiryId == next.Id);
        Assert.Single(app.Bus.Published<NationalInquiryPublished>(said => said.InquiryId == inquiry.Id));
    }
}
