using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;

namespace Safeguarding.Identity.SigningIn;

/// <summary>A cookie is good for as long as its session: one that was ended elsewhere is refused at its next request.</summary>
sealed class LiveSessions(IdentityDbContext db, TimeProvider clock) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (Sessions.IdIn(context.Properties) is { } id
            && await db.Sessions.LiveAt(clock.GetUtcNow().UtcDateTime).AnyAsync(session => session.Id == id))
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(Sessions.Scheme);
    }
}
