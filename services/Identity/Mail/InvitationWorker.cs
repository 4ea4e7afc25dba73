using System.Data.Common;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Mail;

/// <summary>Sends the mails of invitations, outside any transaction; what fails is tried again until the invitation has expired.</summary>
sealed class InvitationWorker(
    IServiceScopeFactory scopes, InvitationMail mail, IMailSender sender, MailSignal signal, TimeProvider clock, ILogger<InvitationWorker> logger)
    : BackgroundService
{
    static readonly TimeSpan Round = TimeSpan.FromSeconds(30);
    static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    static readonly CurrentUser Who = CurrentUser.Process("invitation-mail");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var next = signal.Next;
            try
            {
                while (await SendNextAsync(stoppingToken))
                {
                    // Until none is due.
                }
            }
            catch (Exception exception) when (exception is DbException or DbUpdateException)
            {
                logger.LogWarning("Invitations were not sent this time: {ExceptionType}", exception.GetBaseException().GetType().Name);
            }

            await next.WaitAsync(Round, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    async Task<bool> SendNextAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IdentityDbContext>();
        if (await FindDueAsync(db, ct) is not { } invitation)
            return false;

        var people = scope.ServiceProvider.GetRequiredService<UserManager<Person>>();
        var token = await people.FindByEmailAsync(invitation.Email) is null ? Invitation.NewToken() : null;
        await ClaimAsync(db, invitation, token, ct);
        if (await sender.SendAsync(token is null ? mail.ForKnownPerson(invitation) : mail.WithLink(invitation, token), ct))
            invitation.MailedAt = clock.GetUtcNow().UtcDateTime;
        else
            invitation.NextMailAt = clock.GetUtcNow().UtcDateTime + Invitation.WaitAfter(invitation.MailAttempts);
        Audit(db, invitation, invitation.MailedAt is null ? "InvitationNotMailed" : "InvitationMailed");
        await db.SaveChangesAsync(ct);
        return true;
    }

    Task<Invitation?> FindDueAsync(IdentityDbContext db, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return db.Invitations.Include(row => row.Organisation)
            .Where(row => row.MailedAt == null && row.NextMailAt <= now && row.ExpiresAt > now && row.AcceptedAt == null && row.RevokedAt == null)
            .OrderBy(row => row.NextMailAt).FirstOrDefaultAsync(ct);
    }

    // The link works from before the mail is out; of two instances one gets the invitation, since its version goes up with the claim.
    async Task ClaimAsync(IdentityDbContext db, Invitation invitation, string? token, CancellationToken ct)
    {
        invitation.TokenHash = token is null ? null : Invitation.HashOf(token);
        invitation.MailAttempts++;
        invitation.NextMailAt = clock.GetUtcNow().UtcDateTime + Lease;
        Audit(db, invitation, "InvitationMailBegun");
        await db.SaveChangesAsync(ct);
    }

    void Audit(IdentityDbContext db, Invitation invitation, string action) =>
        db.Audit(Who, action, nameof(Invitation), invitation.Id, "invitation", clock.GetUtcNow().UtcDateTime);
}
