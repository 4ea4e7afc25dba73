using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Features;

/// <summary>For whoever is not named on a restricted case there is no such case.</summary>
public class RestrictCaseTests(PanelApp app)
{
    const string Api = "/api/national-panel";
    readonly Person _ruth = People.Secretariat();

    [Fact]
    public async Task Who_is_named_sees_it_and_nobody_else()
    {
        var panelCase = await app.ReviewedCaseAsync();
        var marcus = People.Member();

        await RestrictAsync(panelCase, marcus);

        foreach (var named in new[] { _ruth, marcus })
            Assert.True((await app.SignedInAs(named).GetAsync<CaseDetails>($"{Api}/cases/{panelCase.Id}")).Restricted);
        foreach (var other in new[] { People.Secretariat(), People.Member(), People.Chair() })
        {
            var client = app.SignedInAs(other);
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"{Api}/cases/{panelCase.Id}")).StatusCode);
            foreach (var list in new[] { "cases?limit=200", "tasks?limit=200" })
                Assert.DoesNotContain(panelCase.Id.ToString(), await client.GetStringAsync($"{Api}/{list}"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_other_services_are_told_who_may_see_it_each_time_that_changes()
    {
        var panelCase = await app.ReviewedCaseAsync();
        var marcus = People.Member();

        await RestrictAsync(panelCase);
        await RestrictAsync(panelCase, version: 1, with: marcus);
        await app.SignedInAs(marcus).PostJsonAsync($"{Api}/cases/{panelCase.Id}/conflicts", new DeclareConflictRequest());
        await ChangeAsync(panelCase, new() { Restricted = false, Reason = "The trial is over." }, version: 3);

        await app.Bus.PublishedAsync<CaseAccessChanged>(change => change.CaseId == panelCase.Id && change.Version == 4);
        var changes = app.Bus.Published<CaseAccessChanged>(change => change.CaseId == panelCase.Id)
            .OrderBy(change => change.Version).ToList();
        Assert.Equal([1, 2, 3, 4], changes.Select(change => change.Version));
        Assert.Equal([true, true, true, false], changes.Select(change => change.Restricted));
        Assert.Equal([1, 2, 2, 0], changes.Select(change => change.Named.Count));
        Assert.Equal([[], [], [marcus.Subject], [marcus.Subject]], changes.Select(change => change.Recused));
        Assert.All(changes.SelectMany(change => change.Named), named => Assert.Null(named.Organisation));
    }

    [Fact]
    public async Task Lifted_it_is_there_again_for_everybody_also_in_the_public_register()
    {
        var panelCase = await app.ReviewedCaseAsync();
        var decision = await app.DecideAsync(panelCase, Given.Decision(PanelOutcome.AgreePracticeReview));
        var publicId = await app.Ask(db => db.Decisions.Where(row => row.Id == decision.Id).Select(row => row.PublicId).SingleAsync());
        await RestrictAsync(panelCase);
        Assert.DoesNotContain(publicId.ToString(), await RegisterAsync(), StringComparison.Ordinal);

        await ChangeAsync(panelCase, new() { Restricted = false, Reason = "The trial is over." }, version: 1);

        Assert.Contains(publicId.ToString(), await RegisterAsync(), StringComparison.Ordinal);
        Assert.False((await app.CaseOfAsync(panelCase.NotificationId)).Restricted);

        Task<string> RegisterAsync() => app.Anonymous().GetStringAsync($"{Api}/decisions?limit=200");
    }

    [Fact]
    public async Task The_file_tells_who_restricted_it_and_why_and_which_reason_a_member_gave()
    {
        var panelCase = await app.ReviewedCaseAsync();
        await app.Member().PostJsonAsync($"{Api}/cases/{panelCase.Id}/conflicts", new DeclareConflictRequest { Reason = "A cousin." });
        await RestrictAsync(panelCase, version: 1);

        var file = await app.SignedInAs(_ruth).GetAsync<CaseAccessDetails>($"{Api}/cases/{panelCase.Id}/access");

        var change = Assert.Single(file.Changes);
        Assert.Equal((true, "A protected witness.", _ruth.Name), (change.Restricted, change.Reason, change.ChangedBy));
        Assert.Equal([_ruth.Subject], file.Panel.Select(person => person.Id));
        Assert.Equal("A cousin.", Assert.Single(file.Conflicts).Reason);
        var audit = await app.Ask(db => db.Set<AuditEntry>().Where(entry => entry.ActorId == _ruth.Subject).ToListAsync());
        Assert.Equal(["CaseRestricted", "CaseAccessRead"], audit.OrderBy(entry => entry.OccurredAt).Select(entry => entry.Action));
        Assert.DoesNotContain(audit, entry => entry.Reason.Contains("witness", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_owner_who_is_not_named_looks_after_it_no_more_and_is_not_given_it_again()
    {
        var panelCase = await app.ReviewedCaseAsync();
        var owner = new CaseOwner { Id = People.Secretariat().Subject, Name = "Sam" };
        await app.Secretariat().PostJsonAsync($"{Api}/cases/owner", new GiveCasesRequest { CaseIds = [panelCase.Id], Owner = owner });

        await RestrictAsync(panelCase);

        var shown = await app.SignedInAs(_ruth).GetAsync<CaseDetails>($"{Api}/cases/{panelCase.Id}");
        var refusal = await (await app.SignedInAs(_ruth).PostJsonAsync($"{Api}/cases/owner",
            new GiveCasesRequest { CaseIds = [panelCase.Id], Owner = owner })).RefusalAsync();
        Assert.Null(shown.Owner);
        Assert.Equal(["caseIds[0]: not-named"], refusal.Faults);
    }

    [Fact]
    public async Task On_an_agenda_it_has_no_place_for_others_and_stays_on_it_when_they_arrange_it()
    {
        var (restricted, open) = (await app.ReviewedCaseAsync(), await app.ReviewedCaseAsync());
        var meeting = await app.AgendaAsync(await app.MeetingAsync(), restricted.Id, open.Id);
        await RestrictAsync(restricted);

        var others = await app.Secretariat().GetAsync<MeetingDetails>($"{Api}/meetings/{meeting.Id}");
        await app.AgendaAsync(others, open.Id);

        var hers = await app.SignedInAs(_ruth).GetAsync<MeetingDetails>($"{Api}/meetings/{meeting.Id}");
        Assert.Equal([(1, open.Id)], others.Agenda.Select(item => (item.Position, item.CaseId)));
        Assert.Equal(1, others.NumberOfCases);
        Assert.Equal([open.Id, restricted.Id], hers.Agenda.Select(item => item.CaseId));
    }

    [Fact]
    public async Task A_national_inquiry_on_it_alone_is_there_for_those_named_until_it_is_published()
    {
        var panelCase = await app.DecidedCaseAsync(PanelOutcome.NationalInquiry);
        var inquiry = await app.OpenAsync(Given.Inquiry(panelCase));
        await RestrictAsync(panelCase);

        var hidden = await app.Secretariat().GetAsync($"{Api}/inquiries/{inquiry.Id}");
        await app.SignedInAs(_ruth).PostJsonAsync($"{Api}/inquiries/{inquiry.Id}/publication", Given.Report());

        var published = await app.Secretariat().GetAsync<NationalInquiryDetails>($"{Api}/inquiries/{inquiry.Id}");
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.Empty(published.CaseIds);
        Assert.Empty(published.Cases);
    }

    [Fact]
    public async Task Linked_with_another_it_is_not_named_there_and_stays_linked_when_others_triage()
    {
        var (restricted, open) = (await app.CaseAsync(), await app.CaseAsync());
        await app.Secretariat().PutJsonAsync($"{Api}/cases/{open.Id}/triage",
            Given.Triage() with { LinkedCaseIds = [restricted.Id] }, open.Version);
        await RestrictAsync(restricted);
        var shown = await app.CaseOfAsync(open.NotificationId);

        await app.Secretariat().PutJsonAsync($"{Api}/cases/{open.Id}/triage", Given.Triage(), shown.Version);

        Assert.Empty(shown.LinkedCaseIds);
        Assert.Equal([restricted.Id],
            (await app.SignedInAs(_ruth).GetAsync<CaseDetails>($"{Api}/cases/{open.Id}")).LinkedCaseIds);
    }

    public static TheoryData<RestrictCaseRequest, string[]> Wrong => new()
    {
        { new(), ["restricted: required", "reason: required"] },
        { new() { Restricted = true, Reason = "R" }, ["people: required"] },
        { new() { Restricted = true, Reason = new string('x', 1_001), People = [Named("a")] }, ["reason: too-long"] },
        { new() { Restricted = true, Reason = "R", People = [Named("a"), Named("a")] }, ["people[1].id: repeated"] },
        { new() { Restricted = true, Reason = "R", People = [new() { Id = "a" }] }, ["people[0].name: required"] },
        { new() { Restricted = true, Reason = "R", People = [Named("a")] }, ["people: yourself"] },
        { new() { Restricted = true, Reason = "R", People = [.. Enumerable.Range(0, 51).Select(n => Named($"{n}"))] },
            ["people: too-many"] },
    };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public async Task What_is_wrong_is_named_and_nothing_is_stored(RestrictCaseRequest request, string[] faults)
    {
        var panelCase = await app.CaseAsync();

        var refusal = await (await TryAsync(panelCase, request, version: 0)).RefusalAsync();

        Assert.Equal(400, refusal.Status);
        Assert.Equal(faults, refusal.Faults);
        Assert.False((await app.CaseOfAsync(panelCase.NotificationId)).Restricted);
        Assert.Empty(app.Bus.Published<CaseAccessChanged>(change => change.CaseId == panelCase.Id));
    }

    [Fact]
    public async Task Who_has_read_an_older_version_changes_nothing()
    {
        var panelCase = await app.CaseAsync();
        await RestrictAsync(panelCase);

        var stale = await TryAsync(panelCase, new() { Restricted = false, Reason = "R" }, version: 0);
        await ChangeAsync(panelCase, new() { Restricted = false, Reason = "R" }, version: 1);
        var twice = await (await TryAsync(panelCase, new() { Restricted = false, Reason = "R" }, version: 2)).RefusalAsync();

        Assert.Equal(HttpStatusCode.PreconditionFailed, stale.StatusCode);
        Assert.Equal((409, "not-restricted"), (twice.Status, twice.Code));
    }

    [Fact]
    public async Task Approvers_of_the_area_are_asked_to_name_people_and_see_no_more_than_the_reference()
    {
        var panelCase = await app.CaseAsync();
        await RestrictAsync(panelCase);
        var approver = People.ApproverOf(People.Leeds);

        var listed = await app.SignedInAs(approver).GetAsync<Page<RestrictedCase>>($"{Api}/restricted-cases?limit=200");
        var asked = await app.Bus.PublishedAsync<NoticeRaised>(notice =>
            notice.Kind == NoticeKind.PeopleToName && notice.SubjectId == panelCase.NotificationId);

        Assert.Equal(panelCase.Reference, listed.Items.Single(row => row.NotificationId == panelCase.NotificationId).Reference);
        Assert.Equal([(People.Leeds, "approver")], asked.For.Select(audience => (audience.AreaCode, audience.Role)));
        Assert.Null(asked.CaseId);
        foreach (var other in new[] { People.ApproverOf(People.Kent), People.Administrator(),
            new Person("Approver", People.Leeds, null, "approver") })
        {
            Assert.Equal(HttpStatusCode.NotFound,
                (await app.SignedInAs(other).GetAsync($"{Api}/restricted-cases/{panelCase.NotificationId}")).StatusCode);
        }
    }

    [Fact]
    public async Task Each_organisation_names_its_own_people_and_keeps_at_least_one()
    {
        var panelCase = await app.CaseAsync();
        await RestrictAsync(panelCase);
        var (council, health) = (People.ApproverOf(People.Leeds), new Person("Approver", People.Leeds, "health", "approver"));

        await NameAsync(council, panelCase, 1, "anna", "ben");
        await NameAsync(health, panelCase, 2, "cleo");
        await NameAsync(council, panelCase, 3, "ben");
        var nobody = await (await TryNameAsync(council, panelCase, 4)).RefusalAsync();

        var told = await app.Bus.PublishedAsync<CaseAccessChanged>(change => change.CaseId == panelCase.Id && change.Version == 4);
        Assert.Equivalent(
            new[] { (_ruth.Subject, null), ("ben", $"{People.Leeds}-la"), ("cleo", (string?)$"{People.Leeds}-health") },
            told.Named.Select(named => (named.PersonId, named.Organisation)), strict: true);
        Assert.Equal(["people: required"], nobody.Faults);
        var file = await app.SignedInAs(_ruth).GetAsync<CaseAccessDetails>($"{Api}/cases/{panelCase.Id}/access");
        Assert.Equal([(Agency.LocalAuthority, 1), (Agency.Health, 1)], file.Organisations.Select(named => (named.Agency, named.People)));
    }

    Task RestrictAsync(CaseDetails panelCase, Person? with = null, int version = 0) => ChangeAsync(panelCase, new()
    {
        Restricted = true,
        Reason = "A protected witness.",
        People = [.. new[] { _ruth, with }.OfType<Person>().Select(person => Named(person.Subject))],
    }, version);

    async Task ChangeAsync(CaseDetails panelCase, RestrictCaseRequest request, int version) =>
        await (await TryAsync(panelCase, request, version)).ReadAsync<CaseAccessDetails>();

    Task<HttpResponseMessage> TryAsync(CaseDetails panelCase, RestrictCaseRequest request, int version) =>
        app.SignedInAs(_ruth).PutJsonAsync($"{Api}/cases/{panelCase.Id}/restriction", request, version);

    async Task NameAsync(Person approver, CaseDetails panelCase, int version, params string[] people) =>
        await (await TryNameAsync(approver, panelCase, version, people)).ReadAsync<RestrictedCase>();

    Task<HttpResponseMessage> TryNameAsync(Person approver, CaseDetails panelCase, int version, params string[] people) =>
        app.SignedInAs(approver).PutJsonAsync($"{Api}/restricted-cases/{panelCase.NotificationId}/people",
            new NamePeopleRequest { People = [.. people.Select(Named)] }, version);

    static PersonToName Named(string id) => new() { Id = id, Name = $"Person {id}" };
}
