using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notices;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.Notices;
using Safeguarding.ServiceDefaults.Cases;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Notices;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.People;

/// <summary>
/// A restricted case is not to be left without anybody who sees it. Identity knows who is named and who has left; the panel does not.
/// </summary>
public sealed class NamedPeople(IdentityDbContext db, RaisedNotices notices)
{
    /// <summary>The refusal, where nobody would be left in the secretariat who sees a restricted case and could open it again.</summary>
    public async Task<ProblemHttpResult?> LastOfSecretariatAsync(
        Person person, IReadOnlyCollection<string> roles, CancellationToken ct)
    {
        if (roles.Contains(Roles.Secretariat) || !person.Roles.Contains(Roles.Secretariat))
            return null;
        var colleagues = await db.People.Where(other => other.Id != person.Id && other.LeftAt == null
            && other.Roles.Contains(Roles.Secretariat)).Select(other => other.Id).ToListAsync(ct);
        return (await NamedOnAsync(person, CasePerson.OfPanel, ct)).Exists(access => !IsAny(colleagues, access, CasePerson.OfPanel))
            ? Problems.Conflict("last-named",
                "This is the last person of the secretariat who sees a restricted case. First they name a colleague on it: on the case’s "
                    + "page, under “Who sees this case”. Then this can be recorded.")
            : null;
    }

    /// <summary>
    /// With the next save: the approvers of the organisation are asked to name somebody on cases that nobody there sees any more.
    /// </summary>
    public async Task AskForOthersAsync(Person person, DateTime now, CancellationToken ct)
    {
        var organisation = person.OrganisationId.ToString();
        var cases = await NamedOnAsync(person, organisation, ct);
        if (cases.Count == 0)
            return;
        var colleagues = await db.People.Where(other => other.OrganisationId == person.OrganisationId && other.Id != person.Id
            && other.LeftAt == null).ToListAsync(ct);
        var readers = colleagues.Where(other => other.AsUser().IsAreaPartner).Select(other => other.Id).ToList();
        var approvers = colleagues.Where(other => other.Roles.Contains(Roles.Approver)).ToList();
        foreach (var access in cases.FindAll(access => !IsAny(readers, access, organisation)))
            await notices.AddAsync(Lost(access.NotificationId, person, approvers, now), ct);
    }

    Task<List<CaseAccess>> NamedOnAsync(Person person, string organisation, CancellationToken ct)
    {
        var id = person.Id.ToString();
        return db.Set<CaseAccess>().Include(access => access.People).Where(access => access.Restricted
            && access.People.Any(named => !named.Recused && named.PersonId == id && named.Organisation == organisation)).ToListAsync(ct);
    }

    static bool IsAny(IReadOnlyCollection<Guid> people, CaseAccess access, string organisation) => access.People.Exists(named =>
        !named.Recused && named.Organisation == organisation && Guid.TryParse(named.PersonId, out var id) && people.Contains(id));

    static NoticeRaised Lost(Guid notificationId, Person person, IEnumerable<Person> approvers, DateTime now)
    {
        var id = NoticeIds.Of("nobody-named", notificationId, person.Id);
        return new NoticeRaised
        {
            NoticeId = id,
            Kind = NoticeKind.PeopleToName,
            MatterId = id,
            For = [.. approvers.Select(approver => new NoticeAudience { PersonId = approver.Id.ToString() })],
            SubjectId = notificationId,
            Statutory = true,
            RaisedAt = now,
        };
    }
}
