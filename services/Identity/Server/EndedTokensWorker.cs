using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Identity.Server;

/// <summary>
/// Deletes tokens, grants, sessions and mails that ended a while ago, without which their tables grow with every request for a token, and
/// invitations, with the names and addresses of people who may never have come.
/// </summary>
sealed class EndedTokensWorker(WorkerContext context) : Worker(context, TimeSpan.FromHours(1))
{
    static readonly TimeSpan InvitationsKept = TimeSpan.FromDays(30);

    protected override async Task<bool> RoundAsync(IServiceProvider services, CancellationToken ct)
    {
        var ended = Now - TokenLifetimes.Remembered;
        // Grants last: one goes only when no token refers to it.
        await services.GetRequiredService<IOpenIddictTokenManager>().PruneAsync(ended, ct);
        await services.GetRequiredService<IOpenIddictAuthorizationManager>().PruneAsync(ended, ct);
        var db = services.GetRequiredService<IdentityDbContext>();
        await db.Sessions.Where(session => session.SeenAt < ended).ExecuteDeleteAsync(ct);
        await db.SignInFailures.Where(row => row.LastAt < ended).ExecuteDeleteAsync(ct);
        await db.AccountNotices.Where(notice => notice.HappenedAt < ended).ExecuteDeleteAsync(ct);
        await db.PasswordResets.Where(reset => reset.AskedAt < ended).ExecuteDeleteAsync(ct);
        var expired = Now - InvitationsKept;
        await db.Invitations.Where(invitation => invitation.ExpiresAt < expired).ExecuteDeleteAsync(ct);
        return false;
    }
}
