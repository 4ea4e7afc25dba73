using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notices;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;
using static Safeguarding.Identity.Tests.Notices.Raising;
using Person = Safeguarding.Identity.Model.Person;

namespace Safeguarding.Identity.Tests.Notices;

/// <summary>Notices of a case that is not there for a person are not there for them either.</summary>
public class ClosedCaseTests(IdentityApp app)
{
    const string Area = "E10000014";

    [Fact]
    public async Task Of_a_restricted_case_those_named_alone_have_notices_until_it_is_lifted()
    {
        var (named, other) = (await app.PersonOfAsync(Area, Roles.Notifier), await app.PersonOfAsync(Area, Roles.Partner));
        NoticeAudience[] both = [For(named) with { AreaCode = Area }, For(other) with { AreaCode = Area }];
        var (before, after) = (Notice(both), Notice(both));
        after = after with { CaseId = before.CaseId };
        await app.Bus.DeliverAsync(before);

        await app.Bus.DeliverAsync(Change(before, 1, restricted: true, named));
        await app.Bus.DeliverAsync(after);

        Assert.Equal((2, 0), (await CountAsync(named), await CountAsync(other)));
        Assert.Empty(await ToldAsync(other, before));
        Assert.NotEmpty(await ToldAsync(named, before));
        await app.Bus.DeliverAsync(Change(before, 2, restricted: false));
        Assert.Equal(2, await CountAsync(other));
    }

    [Fact]
    public async Task Who_stepped_back_has_none_and_an_earlier_change_that_comes_late_changes_nothing()
    {
        var member = await app.PersonAsync(roles: Roles.Member);
        var notice = Notice(member);
        await app.Bus.DeliverAsync(notice);

        await app.Bus.DeliverAsync(Change(notice, 2, restricted: false) with { Recused = [$"{member.Id}"] });
        await app.Bus.DeliverAsync(Change(notice, 1, restricted: false), times: 2);

        Assert.Equal(0, await CountAsync(member));
    }

    [Fact]
    public async Task An_approver_is_asked_to_name_people_also_without_reading_cases()
    {
        var approver = await app.PersonOfAsync(Area, Roles.Approver);
        var reader = await app.PersonOfAsync(Area, Roles.Partner);
        var asked = Notice(new NoticeAudience { AreaCode = Area, Role = Roles.Approver }) with { CaseId = null };

        await app.Bus.DeliverAsync(asked);

        var told = await app.ToldAsync(asked);
        Assert.Contains(approver.Id, told);
        Assert.DoesNotContain(reader.Id, told);
    }

    [Fact]
    public async Task Where_the_last_who_sees_it_leaves_an_organisation_its_approvers_are_asked_to_name_another()
    {
        const string area = "E10000015";
        var approver = await app.PersonOfAsync(area, Roles.Approver);
        var (first, last) = (await app.PersonOfAsync(area, Roles.Notifier), await app.PersonOfAsync(area, Roles.Partner));
        var about = Notice(first);
        await app.Bus.DeliverAsync(Change(about, 1, restricted: true, first, last));
        var http = await app.ApiAsync(approver);

        await LeaveAsync(http, first);
        var before = await http.NoticesAsync();
        await LeaveAsync(http, last);

        Assert.Empty(before);
        var asked = Assert.Single(await http.NoticesAsync());
        Assert.Equal((NoticeKind.PeopleToName, about.CaseId!.Value), (asked.Kind, asked.SubjectId));
    }

    [Fact]
    public async Task The_last_of_the_secretariat_who_sees_it_does_not_leave_before_a_colleague_is_named()
    {
        var (ruth, sam) = (await app.PersonAsync(roles: Roles.Secretariat), await app.PersonAsync(roles: Roles.Secretariat));
        var about = Notice(ruth);
        await app.Bus.DeliverAsync(Change(about, 1, restricted: true) with { Named = [new($"{ruth.Id}", null)] });
        var http = await app.ApiAsync(await app.PersonAsync(roles: Roles.Administrator));

        var refusal = await (await TryLeaveAsync(http, ruth)).RefusalAsync();
        await app.Bus.DeliverAsync(Change(about, 2, restricted: true) with { Named = [new($"{ruth.Id}", null), new($"{sam.Id}", null)] });
        await LeaveAsync(http, ruth);

        Assert.Equal((409, "last-named"), (refusal.Status, refusal.Code));
        Assert.Contains("First they name a colleague on it: on the case’s page", refusal.Detail, StringComparison.Ordinal);
    }

    static async Task LeaveAsync(HttpClient http, Person person) => (await TryLeaveAsync(http, person)).EnsureSuccessStatusCode();

    static Task<HttpResponseMessage> TryLeaveAsync(HttpClient http, Person person) =>
        http.PostJsonAsync($"/api/identity/people/{person.Id}/leave", new RecordLeavingRequest { Reason = "Moved on." });

    async Task<int> CountAsync(Person person) => await (await app.ApiAsync(person)).CountAsync();

    async Task<IReadOnlyList<ToldOnCase>> ToldAsync(Person person, NoticeRaised notice) =>
        (await (await app.ApiAsync(person)).GetAsync<Page<ToldOnCase>>($"/api/identity/cases/{notice.CaseId}/told")).Items;

    static CaseAccessChanged Change(NoticeRaised notice, int version, bool restricted, params Person[] named) => new()
    {
        CaseId = Guid.CreateVersion7(),
        NotificationId = notice.CaseId!.Value,
        Version = version,
        Restricted = restricted,
        Named = [.. named.Select(person => new NamedOnCase($"{person.Id}", $"{person.OrganisationId}"))],
        Recused = [],
        ChangedAt = DateTime.UtcNow,
    };
}
