using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Server;

/// <summary>Machines ask for tokens all day: the first of an hour is audited, the others counted beside it.</summary>
static class ClientUses
{
    public static async Task CountAsync(
        IdentityDbContext db, Client client, ClientAnswer answer, string detail, DateTime now, CancellationToken ct)
    {
        var hour = now.Date.AddHours(now.Hour);
        if (await AddOneAsync(db, client.Id, hour, answer, ct))
            return;

        var who = new CurrentUser
        {
            Id = client.ClientId!,
            Name = client.DisplayName ?? client.ClientId!,
            Organisation = client.OrganisationId?.ToString()
        };
        var use = db.Add(new ClientUse { ClientId = client.Id, Hour = hour, Answer = answer, Count = 1 });
        db.Audit(who, $"Client{answer}", nameof(Client), client.Id, $"first in the hour: {detail}", now);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException) when (use.State == EntityState.Added)
        {
            // The same client asked at the same moment and its row came first.
            db.ChangeTracker.Clear();
            await AddOneAsync(db, client.Id, hour, answer, ct);
        }
    }

    static async Task<bool> AddOneAsync(IdentityDbContext db, Guid clientId, DateTime hour, ClientAnswer answer, CancellationToken ct) =>
        await db.ClientUses.Where(use => use.ClientId == clientId && use.Hour == hour && use.Answer == answer)
            .ExecuteUpdateAsync(set => set.SetProperty(use => use.Count, use => use.Count + 1), ct) > 0;
}
