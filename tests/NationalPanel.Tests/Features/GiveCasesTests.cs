using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Features;

public class GiveCasesTests(PanelApp app)
{
    readonly Person _sam = People.Secretariat();

    [Fact]
    public async Task Several_cases_go_to_one_colleague_and_the_rest_of_their_triage_stays()
    {
        var (one, other) = (await app.CaseAsync(), await app.CaseAsync());
        await (await app.Secretariat().PutJsonAsync($"/api/national-panel/cases/{one.Id}/triage", Given.Triage(), one.Version))
            .ReadAsync<CaseDetails>();

        var answer = await GiveAsync(_sam, one.Id, other.Id);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        var (first, second) = (await app.CaseOfAsync(one.NotificationId), await app.CaseOfAsync(other.NotificationId));
        Assert.All([first, second], given => Assert.Equal((_sam.Subject, _sam.Name, true),
            (given.Owner!.Id, given.Owner.Name, given.HandedOver)));
        Assert.Equal((CasePriority.High, "Ask the area about the school."), (first.Priority, first.TriageNote));
        Assert.Equal(other.Version + 1, second.Version);
    }

    [Fact]
    public async Task One_wrong_case_keeps_all_of_them_where_they_are_and_each_is_named()
    {
        var (known, member) = (await app.CaseAsync(), People.Member());
        var closed = await app.CaseAsync();
        await app.SignedInAs(member).PostJsonAsync($"/api/national-panel/cases/{closed.Id}/conflicts", new DeclareConflictRequest());

        var refusal = await (await GiveAsync(member, known.Id, Guid.CreateVersion7(), closed.Id, known.Id)).RefusalAsync();

        Assert.Equal(["caseIds[1]: unknown-case", "caseIds[2]: stepped-back", "caseIds[3]: repeated"], refusal.Faults.Order());
        Assert.Null((await app.CaseOfAsync(known.NotificationId)).Owner);
    }

    [Fact]
    public async Task What_has_ended_is_given_to_nobody()
    {
        var panelCase = await app.CaseAsync();
        await app.Bus.DeliverAsync(new NotificationWithdrawn
        {
            NotificationId = panelCase.NotificationId,
            Version = 2,
            InPanelRemit = true,
            Reason = WithdrawalReason.SentInError,
            WithdrawnAt = DateTime.UtcNow,
        });

        Assert.Equal("caseIds[0]: case-ended", Assert.Single((await (await GiveAsync(_sam, panelCase.Id)).RefusalAsync()).Faults));
    }

    [Fact]
    public async Task Who_decides_on_a_case_that_they_were_given_has_taken_it_up()
    {
        var (panelCase, member) = (await app.ReviewedCaseAsync(), People.Member());
        await GiveAsync(member, panelCase.Id);
        var given = await app.CaseOfAsync(panelCase.NotificationId);

        (await app.SignedInAs(member).PostJsonAsync($"/api/national-panel/cases/{panelCase.Id}/decisions",
            Given.Decision(PanelOutcome.HeldForThematicInquiry), given.Version)).EnsureSuccessStatusCode();

        Assert.False((await app.CaseOfAsync(panelCase.NotificationId)).HandedOver);
    }

    [Fact]
    public async Task Who_stepped_back_from_a_case_is_not_given_it_in_its_triage_and_has_it_no_more()
    {
        var (panelCase, marcus) = (await app.CaseAsync(), People.Member());
        await GiveAsync(marcus, panelCase.Id);
        await app.SignedInAs(marcus).PostJsonAsync($"/api/national-panel/cases/{panelCase.Id}/conflicts", new DeclareConflictRequest());

        var left = await app.CaseOfAsync(panelCase.NotificationId);
        var again = await app.Secretariat().PutJsonAsync($"/api/national-panel/cases/{panelCase.Id}/triage",
            Given.Triage() with { Owner = Of(marcus) }, left.Version);

        Assert.Null(left.Owner);
        Assert.Equal("owner.id: stepped-back", Assert.Single((await again.RefusalAsync()).Faults));
    }

    [Fact]
    public async Task More_than_a_hundred_are_refused()
    {
        var refusal = await (await GiveAsync(_sam, [.. Enumerable.Range(0, 101).Select(_ => Guid.CreateVersion7())])).RefusalAsync();

        Assert.Equal("caseIds: too-many", Assert.Single(refusal.Faults));
    }

    [Fact]
    public async Task Given_again_to_the_same_colleague_nothing_changes_and_taken_up_it_is_theirs()
    {
        var panelCase = await app.CaseAsync();
        await GiveAsync(_sam, panelCase.Id);
        await GiveAsync(_sam, panelCase.Id);
        var given = await app.CaseOfAsync(panelCase.NotificationId);

        await app.SignedInAs(_sam).PostJsonAsync("/api/national-panel/cases/owner",
            new GiveCasesRequest { CaseIds = [panelCase.Id], Owner = Of(_sam) });

        var taken = await app.CaseOfAsync(panelCase.NotificationId);
        Assert.Equal((true, panelCase.Version + 1), (given.HandedOver, given.Version));
        Assert.Equal((_sam.Subject, false), (taken.Owner!.Id, taken.HandedOver));
    }

    [Fact]
    public async Task Who_gave_each_case_to_whom_is_recorded()
    {
        var (one, other, ruth) = (await app.CaseAsync(), await app.CaseAsync(), People.Secretariat());

        await app.SignedInAs(ruth).PostJsonAsync("/api/national-panel/cases/owner",
            new GiveCasesRequest { CaseIds = [one.Id, other.Id], Owner = Of(_sam) });

        var entries = await app.Ask(db => db.Set<AuditEntry>().Where(entry => entry.ActorId == ruth.Subject).ToListAsync());
        Assert.Equivalent(new[] { one.Id, other.Id }, entries.Select(entry => entry.SubjectId), strict: true);
        Assert.All(entries, entry => Assert.Equal(("CaseGiven", $"give to {_sam.Subject}"), (entry.Action, entry.Reason)));
    }

    [Fact]
    public async Task Of_many_at_the_same_moment_none_is_lost()
    {
        var panelCase = await app.CaseAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => GiveAsync(People.Secretariat(), panelCase.Id)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode));
        Assert.Equal(panelCase.Version + 4, (await app.CaseOfAsync(panelCase.NotificationId)).Version);
    }

    Task<HttpResponseMessage> GiveAsync(Person owner, params IReadOnlyList<Guid> cases) =>
        app.Secretariat().PostJsonAsync("/api/national-panel/cases/owner", new GiveCasesRequest { CaseIds = cases, Owner = Of(owner) });

    static CaseOwner Of(Person person) => new() { Id = person.Subject, Name = person.Name };
}
