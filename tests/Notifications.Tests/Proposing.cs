using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Notifications.Retention;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests;

/// <summary>One more worker beside the service's own, which looks once an hour.</summary>
public static class Proposing
{
    public static async Task RunAsync(NotificationsApp app, Guid id)
    {
        using var worker = ActivatorUtilities.CreateInstance<ErasureProposalWorker>(app.Services);
        await worker.StartAsync(TestContext.Current.CancellationToken);
        await Eventually.True(() => app.Ask(db => db.ErasureProposals.AnyAsync(
            known => known.NotificationId == id && known.Outcome == null)), "it is proposed");
        await worker.StopAsync(TestContext.Current.CancellationToken);
    }
}
