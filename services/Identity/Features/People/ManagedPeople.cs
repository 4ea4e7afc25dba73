using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.People;

/// <summary>Whom the caller manages: an approver the people of the own organisation, an administrator everyone.</summary>
static class ManagedPeople
{
    // What belongs to an area; the roles of the national body are the administrator's to give.
    static readonly IReadOnlySet<string> AreaRoles = new HashSet<string> { Roles.Notifier, Roles.Partner, Roles.Approver, Roles.Reviewer };

    public static IQueryable<Person> ManagedBy(this IQueryable<Person> people, CurrentUser user)
    {
        var all = people.Include(person => person.Organisation);
        if (user.Has(Roles.Administrator))
            return all;
        return Guid.TryParse(user.Organisation, out var own) ? all.Where(person => person.OrganisationId == own) : all.Where(_ => false);
    }

    /// <summary>Whether the caller may give and take this role; only a council notifies, so only its people can be notifiers.</summary>
    public static bool MayGive(this CurrentUser user, string role, Organisation organisation) =>
        (user.Has(Roles.Administrator) || AreaRoles.Contains(role)) && (role != Roles.Notifier || organisation.Agency == "la");

    public static PersonSummary Summary(this Person person) => new(
        person.Id, person.Name, person.Email!, person.Organisation.Name, person.Roles, person.CreatedAt, person.LastSignedInAt, person.LeftAt);
}
