using MassTransit;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.LocalInquiries.Model;

namespace Safeguarding.LocalInquiries.Consumers;

/// <summary>Keeps each version of the local considerations for good: a decision is read against the wording it was made by.</summary>
public class CriteriaAdoptedConsumer(LocalInquiriesDbContext db) : IConsumer<CriteriaAdopted>
{
    public async Task Consume(ConsumeContext<CriteriaAdopted> context)
    {
        var adopted = context.Message;
        if (await db.Criteria.AnyAsync(version => version.Number == adopted.Version, context.CancellationToken))
            return; // Delivered before; the primary key covers the race.

        db.Add(new AdoptedCriteria
        {
            Number = adopted.Version,
            EffectiveFrom = adopted.EffectiveFrom,
            Criteria = [.. adopted.LocalCriteria.Select((criterion, index) => new AdoptedCriterion
            {
                CriteriaVersion = adopted.Version,
                Code = criterion.Code,
                Position = index + 1,
                Text = criterion.Text,
                Source = criterion.Source,
            })],
        });
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
