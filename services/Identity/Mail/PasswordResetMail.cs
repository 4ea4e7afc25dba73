using Safeguarding.GovUk;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.Providers;
using Safeguarding.ServiceDefaults.Mail;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Mail;

/// <summary>The words for who forgot their password. Names of people stay out of emails.</summary>
public sealed class PasswordResetMail(IdentitySettings identity)
{
    const string NotYou = "If you did not ask for this, do nothing: your account is as it was.";

    public Email WithLink(PasswordReset reset, Person person, string token) => Compose(reset, person, $"""
        Somebody, probably you, said that they have forgotten the password for this address at Safeguarding.

        To choose a new one, open this link:

        {new Uri(identity.Issuer, $"reset-password/{token}")}

        The link works once, until {Dates.WithTime(reset.ExpiresAt!.Value)}. You then sign in with the new password and, as before, with
        your authenticator app.

        {NotYou}
        """);

    /// <summary>For who has never had a password here, since their organisation's own sign-in says who they are.</summary>
    public Email ForProvider(PasswordReset reset, Person person, IReadOnlyList<Provider> providers) => Compose(reset, person, $"""
        Somebody, probably you, said that they have forgotten the password for this address at Safeguarding.

        Your account has no password of its own. You sign in {Where(providers)}:

        {new Uri(identity.Issuer, "sign-in")}

        If that does not work, ask the help desk of your organisation.

        {NotYou}
        """);

    static string Where(IReadOnlyList<Provider> providers) => providers.Count == 0
        ? "at your own organisation"
        : "by the button " + string.Join(" or ", providers.Select(provider => $"“{provider.Name}”"));

    static Email Compose(PasswordReset reset, Person person, string text) => new()
    {
        // One an attempt: each has a link of its own, and only the last one works.
        Name = $"{reset.Id:N}.{reset.MailAttempts}",
        // To the address of the account, and not to one that only looks like it.
        To = person.Email!,
        Subject = "Your password for Safeguarding",
        Text = text,
    };
}
