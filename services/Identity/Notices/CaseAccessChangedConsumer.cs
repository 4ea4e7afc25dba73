using MassTransit;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Cases;

namespace Safeguarding.Identity.Notices;

/// <summary>Notices, mails and calendars speak of a case to those alone who may see it.</summary>
public sealed class CaseAccessChangedConsumer(IdentityDbContext db) : IConsumer<CaseAccessChanged>
{
    public async Task Consume(ConsumeContext<CaseAccessChanged> context)
    {
        if (await db.FollowAsync(context.Message, context.CancellationToken))
            await db.SaveChangesAsync(context.CancellationToken);
    }
}
