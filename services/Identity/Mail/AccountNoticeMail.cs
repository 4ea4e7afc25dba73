using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Mail;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Identity.Mail;

/// <summary>Tells a person that how they sign in was changed. Names of people stay out of emails.</summary>
public sealed class AccountNoticeMail(IdentitySettings identity)
{
    public Email Compose(AccountNotice notice) => new()
    {
        Name = $"{notice.Id:N}",
        To = notice.Person.Email!,
        Subject = "How you sign in to Safeguarding was changed",
        Text = Words(notice),
    };

    string Words(AccountNotice notice) => $"""
        {What(notice.Change)} on {LondonTime.From(notice.HappenedAt):d MMMM yyyy 'at' HH:mm}. Everywhere else you have been signed out.

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
