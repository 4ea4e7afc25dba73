using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Deployment;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Organisations;

/// <summary>
/// A new installation begins with the invitation of its first administrator, who invites everybody else. The row is the mail still to be
/// sent, so however often the deploy step runs there is one; only where nobody used it in time the next deploy step sends another link.
/// </summary>
sealed class FirstAdministrator(
    BootstrapSettings settings, IdentityDbContext db, ILookupNormalizer lookup, TimeProvider clock, ILogger<FirstAdministrator> logger)
    : ISeed
{
    static readonly CurrentUser Who = CurrentUser.Process("deploy");

    public Task SeedAsync(CancellationToken ct) => settings.AdministratorEmail is { } email
        ? db.RetryOnConflictAsync(() => InviteAsync(email, ct))
        : Task.CompletedTask;

    async Task<bool> InviteAsync(string email, CancellationToken ct)
    {
        if (await db.People.AnyAsync(person => person.Roles.Contains(Roles.Administrator), ct))
            return false;

        var now = clock.GetUtcNow().UtcDateTime;
        var id = IdFor(email);
        var invitations = await db.Invitations.Where(row => row.Roles.Contains(Roles.Administrator)).ToListAsync(ct);
        // A setting that was mistyped and then mended: the wrong address must not become the administrator.
        foreach (var other in invitations.Where(row => row.Id != id && row.StateAt(now) == InvitationState.Open))
        {
            other.Revoke(now);
            db.Audit(Who, "InvitationRevoked", nameof(Invitation), other.Id, "first administrator", now);
        }

        var mine = invitations.Find(row => row.Id == id);
        if (mine is null)
            Add(id, email, await NationalBodyAsync(ct), now);
        else if (mine.StateAt(now) == InvitationState.Expired)
            SendAgain(mine, now);
        await db.SaveChangesAsync(ct);
        return true;
    }

    Task<Guid> NationalBodyAsync(CancellationToken ct) => db.Organisations.Where(row => row.Kind == OrganisationKind.NationalBody)
        .OrderBy(row => row.Id).Select(row => row.Id).FirstAsync(ct);

    void Add(Guid id, string email, Guid organisation, DateTime now)
    {
        db.Add(new Invitation
        {
            Id = id,
            OrganisationId = organisation,
            Name = settings.AdministratorName,
            Email = email,
            Roles = [Roles.Administrator],
            InvitedAt = now,
            NextMailAt = now,
            ExpiresAt = now + Invitation.Lifetime,
        });
        db.Audit(Who, "PersonInvited", nameof(Invitation), id, $"as {Roles.Administrator}, the first", now);
        logger.LogInformation("The first administrator is invited by mail, by a link that works for {Days} days", Invitation.Lifetime.Days);
    }

    void SendAgain(Invitation invitation, DateTime now)
    {
        invitation.SendAgain(now);
        db.Audit(Who, "InvitationSentAgain", nameof(Invitation), invitation.Id, "first administrator", now);
        logger.LogInformation("Nobody used the first administrator's link in time: another is sent");
    }

    // The same for one address, so that of two deploy steps at the same moment one invites.
    Guid IdFor(string email) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes("first administrator " + lookup.NormalizeEmail(email))).AsSpan(0, 16));
}
