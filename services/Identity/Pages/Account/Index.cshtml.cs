using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.SigningIn;

namespace Safeguarding.Identity.Pages.Account;

/// <summary>/account: who you are here, and what you can see to yourself.</summary>
public class IndexPage(Sessions sessions, IdentityDbContext db, TimeProvider clock) : AccountPage(sessions)
{
    /// <summary>In how many browsers the person is signed in.</summary>
    public int Sessions { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Sessions = await db.Sessions.LiveAt(clock.GetUtcNow().UtcDateTime).CountAsync(row => row.PersonId == Me.Person.Id, cancellationToken);
}
