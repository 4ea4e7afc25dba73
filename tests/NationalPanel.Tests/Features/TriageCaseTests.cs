using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Features;

public class TriageCaseTests(PanelApp app)
{
    [Fact]
    public async Task Owner_priority_and_note_are_kept_and_shown()
    {
        var before = await app.CaseAsync();

        var triaged = await TriageAsync(before, Given.Triage());

        Assert.Equal(("Sam Secretary", CasePriority.High), (triaged.Owner!.Name, triaged.Priority));
        Assert.Equal("Ask the area about the school.", triaged.TriageNote);
        Assert.Equal(before.Version + 1, triaged.Version);
        Assert.Equivalent(triaged, await app.CaseOfAsync(before.NotificationId), strict: true);
    }

    [Fact]
    public async Task Triage_replaces_what_was_there()
    {
        var triaged = await TriageAsync(await app.CaseAsync(), Given.Triage());

        var again = await TriageAsync(triaged, new TriageCaseRequest { Priority = CasePriority.Urgent });

        Assert.Equal((null, CasePriority.Urgent, null), (again.Owner, again.Priority, again.TriageNote));
    }

    [Fact]
    public async Task A_link_shows_on_both_cases_and_can_be_taken_back()
    {
        var one = await app.CaseAsync();
        var other = await app.CaseAsync();

        var linked = await TriageAsync(one, Given.Triage() with { LinkedCaseIds = [other.Id] });
        Assert.Equal([other.Id], linked.LinkedCaseIds);
        Assert.Equal([one.Id], (await app.CaseOfAsync(other.NotificationId)).LinkedCaseIds);

        Assert.Empty((await TriageAsync(linked, Given.Triage())).LinkedCaseIds);
        Assert.Empty((await app.CaseOfAsync(other.NotificationId)).LinkedCaseIds);
    }

    [Fact]
    public async Task Who_triaged_is_recorded()
    {
        var panelCase = await app.CaseAsync();
        var person = People.Secretariat();

        await app.SignedInAs(person).PutJsonAsync(Path(panelCase), Given.Triage(), panelCase.Version);

        var entry = await app.Ask(db => db.Set<AuditEntry>().SingleAsync(entry => entry.ActorId == person.Subject));
        Assert.Equal(("CaseTriaged", panelCase.Id, "triage"), (entry.Action, entry.SubjectId, entry.Reason));
    }

    [Fact]
    public async Task Of_two_who_read_the_same_version_the_second_is_refused()
    {
        var panelCase = await app.CaseAsync();
        await TriageAsync(panelCase, Given.Triage());

        var second = await app.Secretariat().PutJsonAsync(Path(panelCase), Given.Triage() with { Note = "Other." }, panelCase.Version);

        Assert.Equal((412, "stale-version"), ((await second.RefusalAsync()).Status, (await second.RefusalAsync()).Code));
        Assert.Equal("Ask the area about the school.", (await app.CaseOfAsync(panelCase.NotificationId)).TriageNote);
    }

    async Task<CaseDetails> TriageAsync(CaseDetails panelCase, TriageCaseRequest request) =>
        await (await app.Secretariat().PutJsonAsync(Path(panelCase), request, panelCase.Version)).ReadAsync<CaseDetails>();

    static string Path(CaseDetails panelCase) => $"/api/national-panel/cases/{panelCase.Id}/triage";
}
