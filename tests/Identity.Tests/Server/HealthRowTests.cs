using Microsoft.EntityFrameworkCore;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Server;

public class HealthRowTests(IdentityApp app)
{
    [Fact]
    public async Task What_the_health_of_an_instance_wrote_is_gone_a_week_after_the_instance()
    {
        var weekAgo = DateTime.UtcNow.AddDays(-8);
        var row = new OutboxMessage
        {
            Id = Guid.CreateVersion7(),
            Type = "health",
            Body = "",
            CreatedAt = weekAgo,
            NextAttemptAt = weekAgo,
            SentAt = weekAgo,
        };
        await app.Ask(db =>
        {
            db.Add(row);
            return db.SaveChangesAsync();
        });

        await using var host = app.HostWith();
        Assert.NotNull(host.Services);

        await Eventually.True(
            () => app.Ask(async db => !await db.Set<OutboxMessage>().AnyAsync(known => known.Id == row.Id)), "it is gone");
    }
}
