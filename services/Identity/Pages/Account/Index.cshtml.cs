using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.SigningIn;

namespace Safeguarding.Identity.Pages.Account;

/// <summary>/account: who you are here, and what you can see to yourself.</summary>
public class IndexPage(Sessions sessions, IdentityDbContext db, UserManager<Person> people, Passkeys passkeys, TimeProvider clock)
    : AccountPage(sessions)
{
    /// <summary>In how many browsers the person is signed in.</summary>
    public int Sessions { get; private set; }

    /// <summary>How many are not used yet.</summary>
    public int RecoveryCodes { get; private set; }

    public int Passkeys { get; private set; }

    public string Mails => Me.Person.NoticeMails switch
    {
        NoticeMails.Daily => "One email a day",
        NoticeMails.StatutoryOnly => "Only statutory emails",
        _ => "Emails at once",
    };

    public string? Banner => Done switch
    {
        "password" => "Your password has changed",
        "second-factor" => "Your authenticator app is set up",
        "recovery-codes" => "You have new recovery codes",
        _ => null,
    };

    public async Task OnGetAsync(CancellationToken ct)
    {
        Sessions = await db.Sessions.LiveAt(clock.GetUtcNow().UtcDateTime).CountAsync(row => row.PersonId == Me.Person.Id, ct);
        Passkeys = (await passkeys.OfAsync(Me.Person, ct)).Count;
        RecoveryCodes = await people.CountRecoveryCodesAsync(Me.Person);
    }
}
