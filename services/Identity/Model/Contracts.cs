using Safeguarding.Contracts.Identity;
using Safeguarding.Contracts.Notices;

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

    public static OrganisationSummary ToSummary(
        this Organisation organisation, IReadOnlyList<string> areaCodes, IReadOnlyList<string> roles) =>
        new(organisation.Id, organisation.Name, organisation.BodyCode, areaCodes, organisation.Agency, roles);

    /// <summary>With what it tells of, which must have been read.</summary>
    public static NoticeSummary ToSummary(this Notice notice) => new()
    {
        Id = notice.Id,
        Kind = notice.Raised.Kind,
        SubjectId = notice.Raised.SubjectId,
        CaseId = notice.Raised.CaseId,
        Reference = notice.Raised.Reference,
        DueOn = notice.Raised.DueOn,
        RaisedAt = notice.Raised.RaisedAt,
        MailedAt = notice.MailedAt,
        SeenAt = notice.SeenAt,
        SettledAt = notice.SettledAt,
    };
}
