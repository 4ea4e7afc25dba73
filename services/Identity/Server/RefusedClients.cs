using Microsoft.EntityFrameworkCore;
using OpenIddict.Server;
using Safeguarding.Identity.Model;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Safeguarding.Identity.Server;

/// <summary>
/// Counts and audits wrong secrets and refused scopes of known clients; unknown ids are only logged, anyone can invent them.
/// </summary>
sealed class RefusedClients(IdentityDbContext db, TimeProvider clock, ILogger<RefusedClients> logger)
    : IOpenIddictServerHandler<ApplyTokenResponseContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor
        .CreateBuilder<ApplyTokenResponseContext>()
        .UseScopedHandler<RefusedClients>()
        .SetOrder(int.MinValue)
        .Build();

    public async ValueTask HandleAsync(ApplyTokenResponseContext context)
    {
        if (context.Error is null || context.Request?.ClientId is not { Length: > 0 and <= 100 } clientId
            || context.Request.GrantType != GrantTypes.ClientCredentials)
            return;

        var client = await db.Clients.AsNoTracking().FirstOrDefaultAsync(client => client.ClientId == clientId, context.CancellationToken);
        if (client is not null)
            await ClientUses.CountAsync(db, client, ClientAnswer.Refused, context.Error, clock.GetUtcNow().UtcDateTime,
                context.CancellationToken);
        else
            logger.LogWarning("A token was refused to a client that is not registered: {Error}", context.Error);
    }
}
