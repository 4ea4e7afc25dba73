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

    /// <summary>Whether the caller may give and take this role; only a council notifies, so only its people can be notifiers.</summary>
    public static bool MayGive(this CurrentUser user, string role, Organisation organisation) =>
        (user.Has(Roles.Administrator) || AreaRoles.Contains(role)) && (role != Roles.Notifier || organisation.Agency == "la");

    public static PersonSummary Summary(this Person person) =>
        new(person.Id, person.Name, person.Email!, person.Organisation.Name, person.Roles, person.CreatedAt, person.LastSignedInAt, person.LeftAt)
        {
            HasSecondFactor = person.TwoFactorEnabled,
        };

    public static InvitationSummary Summary(this Invitation invitation, DateTime now) => new(
        invitation.Id, invitation.Name, invitation.Email, invitation.Organisation.Name, invitation.Roles, invitation.StateAt(now),
        invitation.InvitedAt, invitation.ExpiresAt, invitation.MailedAt);

    /// <summary>
    /// Someone must be left who can invite and remove people. With the next save the one who is left is written too: of two approvers who remove
    /// each other at the same moment, the second fails on that.
    /// </summary>
    public static async Task<bool> IsLastApproverAsync(this IdentityDbContext db, Person person, CancellationToken ct)
    {
        if (!person.Roles.Contains(Roles.Approver) || person.LeftAt is not null)
            return false;
        // The same one for all who ask at once, unless it is the one to go.
        var left = await db.People.Where(other => other.OrganisationId == person.OrganisationId && other.Id != person.Id && other.LeftAt == null
            && other.Roles.Contains(Roles.Approver)).OrderBy(other => other.Id).FirstOrDefaultAsync(ct);
        if (left is null)
            return true;
        left.ConcurrencyStamp = person.ConcurrencyStamp = Guid.NewGuid().ToString();
        return false;
    }
}
