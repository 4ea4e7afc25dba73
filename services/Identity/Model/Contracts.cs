using Safeguarding.Contracts.Identity;

namespace Safeguarding.Identity.Model;

static class Contracts
{
    public static PersonSummary ToSummary(this Person person) =>
        new(person.Id, person.Name, person.Email!, person.Organisation.Name, person.Roles, person.CreatedAt, person.LastSignedInAt,
            person.LeftAt)
        {
            HasSecondFactor = person.TwoFactorEnabled,
        };

    public static InvitationSummary ToSummary(this Invitation invitation, DateTime now) => new(
        invitation.Id, invitation.Name, invitation.Email, invitation.Organisation.Name, invitation.Roles, invitation.StateAt(now),
        invitation.InvitedAt, invitation.ExpiresAt, invitation.MailedAt);

    public static OrganisationSummary ToSummary(this Organisation organisation, IReadOnlyList<string> roles) =>
        new(organisation.Id, organisation.Name, organisation.AreaCode, organisation.Agency, roles);
}
