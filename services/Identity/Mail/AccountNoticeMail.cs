using Safeguarding.GovUk;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Mail;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Mail;

/// <summary>
/// Tells a person that how they sign in was changed, or what waits for them as administrator or approver. Names of people stay out of
/// emails, and so do those of organisations and programs: the page behind the link has them.
/// </summary>
public sealed class AccountNoticeMail(IdentitySettings identity)
{
    public Email Compose(AccountNotice notice) => new()
    {
        Name = $"{notice.Id:N}",
        To = notice.Person.Email!,
        Subject = SubjectOf(notice.Change),
        Text = notice.SubjectId is { } subject ? About(notice.Change, subject) : Words(notice),
    };

    static string SubjectOf(AccountChange change) => change switch
    {
        AccountChange.OrganisationWithoutApprover => "An organisation in Safeguarding has no approver left",
        AccountChange.ClientAskedFor => "A program waits for your decision in Safeguarding",
        AccountChange.ClientGranted => "Your program is let in to Safeguarding",
        AccountChange.ClientRefused => "Your program was not let in to Safeguarding",
        _ => "How you sign in to Safeguarding was changed",
    };

    string About(AccountChange change, Guid subject) => change switch
    {
        AccountChange.OrganisationWithoutApprover => $"""
            The last person who manages the people of an organisation has left. Until you invite another approver, nobody can join it, and
            nobody can record who leaves it.

            {new Uri(identity.Issuer, $"organisations/{subject}")}
            """,
        AccountChange.ClientAskedFor => $"""
            An organisation asks for a program to be let in. Nothing works before you have granted it.

            {new Uri(identity.Issuer, $"clients/{subject}")}
            """,
        AccountChange.ClientGranted => $"""
            The administrator has let in the program that you asked for. If it proves itself by a secret, make one on its page: it is shown
            there once.

            {new Uri(identity.Issuer, $"clients/{subject}")}
            """,
        _ => $"""
            The administrator has not let in the program that you asked for. The reason is on its page.

            {new Uri(identity.Issuer, $"clients/{subject}")}
            """,
    };

    string Words(AccountNotice notice) => $"""
        {What(notice.Change)} on {Dates.WithTime(notice.HappenedAt)}. Everywhere else you have been signed out.

        If this was you, there is nothing to do. If it was not, someone else can sign in as you: tell whoever manages the people of your
        organisation at once, so that they record it and end your access until it is yours again.

        {new Uri(identity.Issuer, "account")}
        """;

    static string What(AccountChange change) => change switch
    {
        AccountChange.Password => "Your password for Safeguarding was changed",
        AccountChange.SecondFactor => "A new authenticator app was set up for your Safeguarding account",
        AccountChange.RecoveryCodes => "New recovery codes were made for your Safeguarding account, in place of the earlier ones",
        AccountChange.PasskeyAdded => "A passkey was added to your Safeguarding account",
        _ => "A passkey was removed from your Safeguarding account",
    };
}
