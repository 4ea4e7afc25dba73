using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.Contracts.Notices;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;
using static Safeguarding.Identity.Tests.Notices.Raising;

namespace Safeguarding.Identity.Tests.Notices;

/// <summary>Whom a notice reaches. Each test has an area of its own.</summary>
public class RecipientsTests(IdentityApp app)
{
    static readonly AreaRegister Register = AreaRegister.OfReferenceFiles();
    static readonly DateOnly Today = LondonTime.DateOf(DateTime.UtcNow);

    [Fact]
    public async Task A_notice_for_an_area_reaches_the_people_of_its_three_partners_once()
    {
        const string area = "E10000019";
        var notifier = await app.PersonOfAsync(area, Roles.Notifier);
        var nurse = await app.PersonOfAsync(BodyOf(area, Agency.Health), Roles.Partner);
        var officer = await app.PersonOfAsync(BodyOf(area, Agency.Police), Roles.Partner);
        var left = await app.PersonOfAsync(area, Roles.Notifier);
        await app.LeaveAsync(left);
        await app.PersonOfAsync(area, Roles.Approver);
        await app.PersonOfAsync("E10000017", Roles.Notifier);
        var notice = Notice(new NoticeAudience { AreaCode = area });

        await app.Bus.DeliverAsync(notice, times: 3);

        Assert.Equivalent(new[] { notifier.Id, nurse.Id, officer.Id }, await app.ToldAsync(notice), strict: true);
    }

    [Fact]
    public async Task Who_did_it_is_left_out_and_a_restricted_case_is_told_to_its_people_alone()
    {
        const string area = "E10000007";
        var (doer, named, other) = (await app.PersonOfAsync(area, Roles.Notifier), await app.PersonOfAsync(area, Roles.Partner),
            await app.PersonOfAsync(area, Roles.Partner));
        var audience = new NoticeAudience { AreaCode = area, Agency = Agency.LocalAuthority };
        var done = Notice(audience) with { Except = [$"{doer.Id}"] };
        var restricted = Notice(audience) with { OnlyPeople = [$"{named.Id}", $"{Guid.NewGuid()}"] };

        await app.Bus.DeliverAsync(done);
        await app.Bus.DeliverAsync(restricted);

        Assert.Equivalent(new[] { named.Id, other.Id }, await app.ToldAsync(done), strict: true);
        Assert.Equal([named.Id], await app.ToldAsync(restricted));
    }

    [Fact]
    public async Task The_department_and_the_inspectorate_are_told_apart_by_what_their_organisations_are()
    {
        var department = await app.PersonAsync("Department for Education", Roles.Recipient);
        var inspectorate = await app.PersonAsync("Ofsted", Roles.Recipient);
        await app.PersonAsync("Department for Education", Roles.Minister);
        var notice = Notice(new NoticeAudience { Role = Roles.Recipient, OrganisationKind = OrganisationType.Department });

        await app.Bus.DeliverAsync(notice);

        var told = await app.ToldAsync(notice);
        Assert.Contains(department.Id, told);
        Assert.DoesNotContain(inspectorate.Id, told);
    }

    [Fact]
    public async Task Where_several_boards_serve_an_area_the_one_that_signs_is_meant()
    {
        var area = Register.All.First(known => known.InForceOn(Today)
            && Register.PartnersOf(known.Code, Today).Count(body => body.Agency == Agency.Health) > 1).Code;
        var boards = Register.PartnersOf(area, Today).Where(body => body.Agency == Agency.Health).ToList();
        var signs = await app.PersonOfAsync(boards[0].Code, Roles.Partner);
        var serves = await app.PersonOfAsync(boards[1].Code, Roles.Partner);
        var audience = new NoticeAudience { AreaCode = area, Agency = Agency.Health };
        var (sign, read) = (Notice(audience with { Signs = true }), Notice(audience));

        await app.Bus.DeliverAsync(sign);
        await app.Bus.DeliverAsync(read);

        Assert.Contains(signs.Id, await app.ToldAsync(sign));
        Assert.DoesNotContain(serves.Id, await app.ToldAsync(sign));
        Assert.Contains(serves.Id, await app.ToldAsync(read));
    }

    [Fact]
    public async Task A_notice_for_one_person_goes_to_their_colleagues_once_they_have_left()
    {
        const string area = "E10000008";
        var (writer, colleague) = (await app.PersonOfAsync(area, Roles.Notifier), await app.PersonOfAsync(area, Roles.Notifier));
        var audience = new NoticeAudience { AreaCode = area, Role = Roles.Notifier, PersonId = $"{writer.Id}" };
        var (before, after) = (Notice(audience), Notice(audience));

        await app.Bus.DeliverAsync(before);
        await app.LeaveAsync(writer);
        await app.Bus.DeliverAsync(after);

        Assert.Equal([writer.Id], await app.ToldAsync(before));
        Assert.Equal([colleague.Id], await app.ToldAsync(after));
    }

    [Fact]
    public async Task People_of_an_area_that_took_anothers_place_are_told_of_its_cases()
    {
        var replaced = Register.All.First(known => known.Successors.Count == 1 && !known.InForceOn(Today));
        var person = await app.PersonOfAsync(Register.ServingAreasOf(replaced.Code)[0], Roles.Notifier);
        var notice = Notice(new NoticeAudience { AreaCode = replaced.Code, Agency = Agency.LocalAuthority });

        await app.Bus.DeliverAsync(notice);

        Assert.Contains(person.Id, await app.ToldAsync(notice));
    }

    [Fact]
    public async Task A_role_is_meant_wherever_its_people_are_and_nobody_where_nothing_is_said()
    {
        var editor = await app.PersonAsync(roles: Roles.Editor);
        var (editors, nobody) = (Notice(new NoticeAudience { Role = Roles.Editor }), Notice(new NoticeAudience()));

        await app.Bus.DeliverAsync(editors);
        await app.Bus.DeliverAsync(nobody);

        Assert.Contains(editor.Id, await app.ToldAsync(editors));
        Assert.Empty(await app.ToldAsync(nobody));
    }

    static string BodyOf(string area, Agency agency) =>
        Register.PartnersOf(area, Today).First(body => body.Agency == agency).Code;
}
