using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Mail;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Identity.Mail;

/// <summary>Sends the mails of invitations, outside any transaction; what fails is tried again until the invitation has expired.</summary>
sealed class InvitationWorker(WorkerContext context, Signal<Invitation> signal, InvitationMail mail, IMailSender sender)
    : Worker(context, TimeSpan.FromSeconds(30), signal)
{
    static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    static readonly CurrentUser Who = CurrentUser.Process("invitation-mail");

    protected override async Task<bool> RoundAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<IdentityDbContext>();
        if (await FindDueAsync(db, ct) is not { } invitation)
            return false;

        var token = LinkToken.New();
        await ClaimAsync(db, invitation, token, ct);
        var people = services.GetRequiredService<UserManager<Person>>();
        var taken = false;
        await TryAsync(invitation.Id, async () => taken = await SendAsync(people, invitation, token, ct), ct);
        if (taken)
            invitation.MailedAt = Now;
        else
            invitation.NextMailAt = Now + Invitation.WaitAfter(invitation.MailAttempts);
        Audit(db, invitation, taken ? "InvitationMailed" : "InvitationNotMailed");
        await db.SaveChangesAsync(ct);
        return true;
    }

    Task<Invitation?> FindDueAsync(IdentityDbContext db, CancellationToken ct)
    {
        var now = Now;
        return db.Invitations.Include(row => row.Organisation)
            .Where(row => row.MailedAt == null && row.NextMailAt <= now && row.ExpiresAt > now && row.AcceptedAt == null
                && row.RevokedAt == null)
            .OrderBy(row => row.NextMailAt).FirstOrDefaultAsync(ct);
    }

    // The link works from before the mail is out; of two instances one gets the invitation, since its version goes up with the claim.
    async Task ClaimAsync(IdentityDbContext db, Invitation invitation, string token, CancellationToken ct)
    {
        invitation.TokenHash = LinkToken.HashOf(token);
        invitation.MailAttempts++;
        invitation.NextMailAt = Now + Lease;
        Audit(db, invitation, "InvitationMailBegun");
        await db.SaveChangesAsync(ct);
    }

    // Whoever is known already gets no link: nobody ever sees the token then.
    async Task<bool> SendAsync(UserManager<Person> people, Invitation invitation, string token, CancellationToken ct)
    {
        var isKnown = await people.FindByEmailAsync(invitation.Email) is not null;
        return await sender.SendAsync(isKnown ? mail.ForKnownPerson(invitation) : mail.WithLink(invitation, token),
            ct) == MailOutcome.Accepted;
    }

    void Audit(IdentityDbContext db, Invitation invitation, string action) =>
        db.Audit(Who, action, nameof(Invitation), invitation.Id, "invitation", Now);
}
