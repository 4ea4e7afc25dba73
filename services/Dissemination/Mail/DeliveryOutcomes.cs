using Microsoft.EntityFrameworkCore;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Mail;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Dissemination.Mail;

/// <summary>Writes down what became of attempts: those that were accepted together, each failure by itself.</summary>
sealed class DeliveryOutcomes(DisseminationDbContext db, MailOptions options, DeliveryMeter meter, TimeProvider clock)
{
    static readonly CurrentUser Process = CurrentUser.Process("delivery");

    DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The reason for these has gone since they were made.</summary>
    public Task CancelAsync(IReadOnlyList<Delivery> deliveries) => EndAsync(deliveries, DeliveryStatus.Cancelled, error: null);

    public async Task RecordAsync(Guid claim, IReadOnlyList<(Delivery Delivery, MailOutcome Outcome)> attempts)
    {
        // True whoever holds the rows by now: they are out.
        await EndAsync(
            [.. attempts.Where(attempt => attempt.Outcome.Result == MailResult.Accepted).Select(attempt => attempt.Delivery)],
            DeliveryStatus.Sent, error: null);
        foreach (var (delivery, outcome) in attempts.Where(attempt => attempt.Outcome.Result != MailResult.Accepted))
        {
            if (outcome.Result == MailResult.NoSuchMailbox)
                await SuppressAsync(delivery, outcome.Error);
            else if (options.WaitAfter(delivery.Attempts + 1) is { } wait)
                await RetryAsync(delivery, claim, wait, outcome.Error);
            else
                await EndAsync([delivery], DeliveryStatus.Failed, outcome.Error);
        }
    }

    async Task EndAsync(IReadOnlyList<Delivery> deliveries, DeliveryStatus status, string? error)
    {
        if (deliveries.Count == 0)
            return;
        meter.Count(status.ToString(), deliveries.Count);
        var ids = deliveries.Select(delivery => delivery.Id).ToList();
        var sentAt = status == DeliveryStatus.Sent ? Now : (DateTime?)null;
        var attempts = status == DeliveryStatus.Cancelled ? 0 : 1;
        await db.Deliveries.Where(row => ids.Contains(row.Id) && row.Status == DeliveryStatus.Pending).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.Status, status)
            .SetProperty(row => row.SentAt, sentAt)
            .SetProperty(row => row.Attempts, row => row.Attempts + attempts)
            .SetProperty(row => row.ClaimedBy, (Guid?)null)
            .SetProperty(row => row.Error, error));
    }

    Task RetryAsync(Delivery delivery, Guid claim, TimeSpan wait, string? error)
    {
        meter.Count("Retried", 1);
        var dueAt = Now + wait;
        return db.Deliveries.Where(row => row.Id == delivery.Id && row.ClaimedBy == claim).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.DueAt, dueAt)
            .SetProperty(row => row.Attempts, row => row.Attempts + 1)
            .SetProperty(row => row.ClaimedBy, (Guid?)null)
            .SetProperty(row => row.Error, error));
    }

    /// <summary>The mailbox does not exist: nothing more goes there, and what was subscribed with it has ended.</summary>
    async Task SuppressAsync(Delivery delivery, string? error)
    {
        db.ChangeTracker.Clear();
        var subscriber = await db.Subscribers.Include(row => row.Subscriptions).SingleAsync(row => row.Id == delivery.SubscriberId);
        foreach (var subscription in subscriber.Subscriptions.Where(row => row.EndedAt is null))
        {
            subscription.End(EndReason.Bounced, EndSource.Delivery, Now);
            db.Audit(Process, "SubscriptionEnded", nameof(Subscription), subscription.Id, "the mailbox does not exist", Now);
        }

        if (await db.SuppressedAddresses.FindAsync(subscriber.AddressKey) is null)
        {
            db.Add(new SuppressedAddress { AddressKey = subscriber.AddressKey, SuppressedAt = Now });
            db.Audit(Process, "AddressSuppressed", nameof(Subscriber), subscriber.Id, "the mailbox does not exist", Now);
        }

        await db.SaveChangesAsync();
        await EndAsync([delivery], DeliveryStatus.Failed, error);
    }
}
