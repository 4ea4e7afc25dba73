using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Identity.Features.People;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Tests.Features;

public sealed class LastApproverTests(IdentityApp app)
{
    [Fact]
    public async Task Of_two_who_are_removed_at_the_same_moment_one_stays()
    {
        var first = await app.PersonAsync("West Yorkshire Police", Roles.Approver);
        var second = await app.PersonAsync("West Yorkshire Police", Roles.Approver);
        await using var one = app.Services.CreateAsyncScope();
        await using var other = app.Services.CreateAsyncScope();

        // Both look before either writes.
        var firstRemoval = await RemovingAsync(one, first.Id);
        var secondRemoval = await RemovingAsync(other, second.Id);
        await firstRemoval.SaveChangesAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => secondRemoval.SaveChangesAsync());
    }

    static async Task<IdentityDbContext> RemovingAsync(AsyncServiceScope scope, Guid id)
    {
        var db = scope.ServiceProvider.GetRequiredService<IdentityDbContext>();
        var person = await db.People.SingleAsync(row => row.Id == id);
        Assert.False(await db.IsLastApproverAsync(person, CancellationToken.None));
        person.LeftAt = DateTime.UtcNow;
        db.Audit(CurrentUser.Process("test"), "PersonLeft", nameof(Person), id, "test", DateTime.UtcNow);
        return db;
    }
}
