using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.Server;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Server;

public class ExpiredInvitationTests(IdentityApp app)
{
    [Fact]
    public async Task An_invitation_is_deleted_thirty_days_after_it_expired()
    {
        var deleted = await ExpiredAsync(TimeSpan.FromDays(30) + TimeSpan.FromHours(1));
        var kept = await ExpiredAsync(TimeSpan.FromDays(30) - TimeSpan.FromHours(1));

        using var worker = ActivatorUtilities.CreateInstance<EndedTokensWorker>(app.Services);
        await worker.StartAsync(TestContext.Current.CancellationToken);

        await Eventually.True(async () => !await IsThereAsync(deleted), "the invitation is deleted");
        Assert.True(await IsThereAsync(kept));
        await worker.StopAsync(TestContext.Current.CancellationToken);
    }

    Task<bool> IsThereAsync(Guid id) => app.Ask(db => db.Invitations.AnyAsync(row => row.Id == id));

    Task<Guid> ExpiredAsync(TimeSpan ago) => app.Ask(async db =>
    {
        var expired = DateTime.UtcNow + app.Clock.Offset - ago;
        var invitation = new Invitation
        {
            Id = Guid.CreateVersion7(),
            Organisation = await db.Organisations.FirstAsync(),
            Name = "Invited Person",
            Email = $"{Guid.NewGuid():N}@leeds.example",
            Roles = [Roles.Partner],
            InvitedAt = expired - Invitation.Lifetime,
            ExpiresAt = expired,
            NextMailAt = expired,
        };
        db.Add(invitation);
        db.Audit(CurrentUser.Process("test"), "PersonInvited", nameof(Invitation), invitation.Id, "test", expired);
        await db.SaveChangesAsync();
        return invitation.Id;
    });
}
