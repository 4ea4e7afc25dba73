using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Http;
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
        return user.Has(Roles.Administrator) ? all : all.Where(person => person.OrganisationId == user.OwnOrganisation());
    }

    /// <summary>The organisations whose people the caller manages.</summary>
    public static IQueryable<Organisation> ManagedBy(this IQueryable<Organisation> organisations, CurrentUser user) =>
        user.Has(Roles.Administrator) ? organisations : organisations.Where(organisation => organisation.Id == user.OwnOrganisation());

    /// <summary>The invitations to those organisations.</summary>
    public static IQueryable<Invitation> ManagedBy(this IQueryable<Invitation> invitations, CurrentUser user)
    {
        var all = invitations.Include(invitation => invitation.Organisation);
        return user.Has(Roles.Administrator) ? all : all.Where(invitation => invitation.OrganisationId == user.OwnOrganisation());
    }

    // Nothing has the empty id.
    public static Guid OwnOrganisation(this CurrentUser user) => Guid.TryParse(user.Organisation, out var own) ? own : Guid.Empty;

    /// <summary>
    /// Whether the caller may give and take this role. Only a council notifies, so only its people can be notifiers; and notifications are
    /// shared with the department and the inspectorate alone.
    /// </summary>
    public static bool MayGive(this CurrentUser user, string role, Organisation organisation) => user.MayManage([role]) && role switch
    {
        Roles.Notifier => organisation.Agency == "la",
        Roles.Recipient => organisation.Kind is OrganisationKind.Department or OrganisationKind.Inspectorate,
        _ => true,
    };

    /// <summary>
    /// Whether the caller may change, invite or remove who has these roles: only who
    /// could give every one of them. An approver of the panel's own
    /// organisation does not decide who its administrators and its chair are.
    /// </summary>
    public static bool MayManage(this CurrentUser user, IEnumerable<string> roles) =>
        user.Has(Roles.Administrator) || roles.All(AreaRoles.Contains);

    public static ProblemHttpResult NotManaged() =>
        Problems.NotAllowed("This person has a role that is not yours to give: ask an administrator.");

    /// <summary>The refusal, where nobody would be left who can invite and remove people, of the organisation or at all.</summary>
    public static async Task<ProblemHttpResult?> LastOneAsync(
        this IdentityDbContext db, Person person, IReadOnlyCollection<string> roles, CancellationToken ct)
    {
        if (!roles.Contains(Roles.Approver) && await db.IsLastApproverAsync(person, ct))
            return Problems.Conflict("last-approver", "This is the organisation's last approver. Make someone else an approver first.");
        return roles.Contains(Roles.Administrator) ? null : await db.LastAdministratorAsync(person, ct);
    }

    /// <summary>Whether the organisation would be left without anybody who manages its people.</summary>
    public static Task<bool> IsLastApproverAsync(this IdentityDbContext db, Person person, CancellationToken ct) =>
        IsLastAsync(Roles.Approver, person, db.People.Where(other => other.OrganisationId == person.OrganisationId), ct);

    /// <summary>The refusal, where nobody would be left who administers the platform.</summary>
    public static async Task<ProblemHttpResult?> LastAdministratorAsync(this IdentityDbContext db, Person person, CancellationToken ct) =>
        await IsLastAsync(Roles.Administrator, person, db.People, ct)
            ? Problems.Conflict("last-administrator", "This is the last administrator. Make someone else an administrator first.")
            : null;

    // With the next save the one who is left is written too: of two who remove each other at the same moment, the second fails on that.
    static async Task<bool> IsLastAsync(string role, Person person, IQueryable<Person> among, CancellationToken ct)
    {
        if (!person.Roles.Contains(role) || person.LeftAt is not null)
            return false;
        // The same one for all who ask at once, unless it is the one to go.
        var left = await among.Where(other => other.Id != person.Id && other.LeftAt == null && other.Roles.Contains(role))
            .OrderBy(other => other.Id).FirstOrDefaultAsync(ct);
        if (left is null)
            return true;
        left.ConcurrencyStamp = person.ConcurrencyStamp = Guid.NewGuid().ToString();
        return false;
    }
}
