using MassTransit;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.ServiceDefaults.Reference;

/// <summary>Keeps the service's copy of the register, whatever order the changes come in.</summary>
public class AreaRegisterChangedConsumer(DbContext db, Signal<RegisterEntry> signal) : IConsumer<AreaRegisterChanged>
{
    public async Task Consume(ConsumeContext<AreaRegisterChanged> context)
    {
        if (await db.TakeOverAsync(context.Message.Body, context.CancellationToken))
            await db.SaveChangesAsync(context.CancellationToken);
        signal.Set();
    }
}
