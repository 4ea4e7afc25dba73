using System.Net;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Features;

/// <summary>A member with a conflict of interest sees neither papers nor takes part in the decision.</summary>
public class ConflictTests(PanelApp app)
{
    [Fact]
    public async Task The_case_is_not_there_any_more_for_who_declared_it()
    {
        var panelCase = await app.ReviewedCaseAsync();
        var marcus = People.Member();
        await DeclareAsync(marcus, panelCase);
        var client = app.SignedInAs(marcus);

        var refused = new[]
        {
            await client.GetAsync($"/api/national-panel/cases/{panelCase.Id}"),
            await client.GetAsync($"/api/national-panel/cases/by-notification/{panelCase.NotificationId}"),
            await client.GetAsync($"/api/national-panel/cases/{panelCase.Id}/decisions"),
            await client.PostJsonAsync($"/api/national-panel/cases/{panelCase.Id}/decisions",
                Given.Decision(PanelOutcome.AgreePracticeReview), panelCase.Version),
        };

        Assert.All(refused, answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
        var queue = await client.GetAsync<Page<CaseSummary>>($"/api/national-panel/cases?reference={panelCase.Reference}&limit=200");
        Assert.DoesNotContain(queue.Items, row => row.Id == panelCase.Id);
        Assert.Empty((await app.CaseOfAsync(panelCase.NotificationId)).Decisions);
    }

    [Fact]
    public async Task Many_at_the_same_moment_declare_it_once()
    {
        var panelCase = await app.ReviewedCaseAsync();
        var marcus = app.SignedInAs(People.Member());

        var answers = await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => marcus.PostJsonAsync(
            $"/api/national-panel/cases/{panelCase.Id}/conflicts", new DeclareConflictRequest())));

        // Once it is declared the case is not there for them any more.
        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.NoContent or HttpStatusCode.NotFound));
        Assert.Single((await app.CaseOfAsync(panelCase.NotificationId)).Conflicts);
    }

    [Fact]
    public async Task Others_go_on_and_see_who_takes_no_part()
    {
        var panelCase = await app.ReviewedCaseAsync();
        var marcus = People.Member();
        await DeclareAsync(marcus, panelCase);
        await DeclareAsync(marcus, panelCase);

        await app.DecideAsync(panelCase, Given.Decision(PanelOutcome.AgreePracticeReview));

        var shown = Assert.Single((await app.CaseOfAsync(panelCase.NotificationId)).Conflicts);
        Assert.Equal((marcus.Subject, marcus.Name), (shown.MemberId, shown.MemberName));
    }

    [Fact]
    public async Task On_an_agenda_only_its_place_is_left()
    {
        var panelCase = await app.ReviewedCaseAsync();
        var meeting = await app.AgendaAsync(await app.MeetingAsync(), panelCase.Id);
        var marcus = People.Member();
        await DeclareAsync(marcus, panelCase);

        var his = await app.SignedInAs(marcus).GetStringAsync($"/api/national-panel/meetings/{meeting.Id}");
        var others = await app.Member().GetAsync<MeetingDetails>($"/api/national-panel/meetings/{meeting.Id}");

        Assert.DoesNotContain(panelCase.Reference, his, StringComparison.Ordinal);
        Assert.Contains(panelCase.Id.ToString(), his, StringComparison.Ordinal);
        Assert.Equal(panelCase.Reference, Assert.Single(others.Agenda).Case!.Reference);
    }

    [Fact]
    public async Task Only_the_secretariat_takes_it_back()
    {
        var panelCase = await app.ReviewedCaseAsync();
        var marcus = People.Member();
        await DeclareAsync(marcus, panelCase);
        var address = $"/api/national-panel/cases/{panelCase.Id}/conflicts/{marcus.Subject}";

        Assert.Equal(HttpStatusCode.Forbidden, (await app.SignedInAs(marcus).DeleteAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await app.Secretariat().DeleteAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await app.SignedInAs(marcus).GetAsync($"/api/national-panel/cases/{panelCase.Id}")).StatusCode);
    }

    async Task DeclareAsync(Person member, CaseDetails panelCase) => Assert.Equal(HttpStatusCode.NoContent,
        (await app.SignedInAs(member).PostJsonAsync($"/api/national-panel/cases/{panelCase.Id}/conflicts",
            new DeclareConflictRequest { Reason = "A cousin." })).StatusCode);
}
