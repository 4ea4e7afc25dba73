using Safeguarding.GovUk;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Mail;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Mail;

/// <summary>The words of an invitation. Names of people stay out of emails.</summary>
public sealed class InvitationMail(IdentitySettings identity)
{
    public Email WithLink(Invitation invitation, string token) => Compose(invitation, $"""
        {invitation.Organisation.Name} has invited you to Safeguarding, the service through which England
        learns from serious child safeguarding incidents.

        To join, open this link, choose a password and set up an authenticator app:

        {new Uri(identity.Issuer, $"invitations/{token}")}

        The link works once, until {Dates.WithTime(invitation.ExpiresAt)}. If you did not expect it, do nothing.
        """);

    /// <summary>For an address that has an account already: said to its holder alone, never to who invites.</summary>
    public Email ForKnownPerson(Invitation invitation) => Compose(invitation, $"""
        {invitation.Organisation.Name} has invited you to Safeguarding. You have an account already, so there is nothing to set up:

        {new Uri(identity.Issuer, "sign-in")}

        If you have moved to this organisation, ask your former one to record that you have left, and the new one to invite you by
        your new address. If you did not expect this email, do nothing.
        """);

    static Email Compose(Invitation invitation, string text) => new()
    {
        // One an attempt: each has a link of its own, and only the last one works.
        Name = $"{invitation.Id:N}.{invitation.ExpiresAt.Ticks:x}.{invitation.MailAttempts}",
        To = invitation.Email,
        Subject = "You are invited to Safeguarding",
        Text = text,
    };
}
