using Microsoft.EntityFrameworkCore;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Dissemination.Mail;

/// <summary>Writes down what became of an attempt.</summary>
sealed class DeliveryOutcomes(DisseminationDbContext db, DisseminationOptions options, DeliveryMeter meter, TimeProvider clock)
{
    public Task RecordAsync(Delivery delivery, Guid claim, MailOutcome outcome) => outcome.Result switch
    {
        // True whoever holds the row by now: it is out.
        MailResult.Accepted => EndAsync(delivery, DeliveryStatus.Sent, error: null),
        MailResult.NoLongerWanted => EndAsync(delivery, DeliveryStatus.Cancelled, error: null),
        MailResult.NoSuchMailbox => SuppressAsync(delivery, outcome.Error),
        _ when delivery.Attempts >= options.Mail.RetryAfter.Count => EndAsync(delivery, DeliveryStatus.Failed, outcome.Error),
        _ => RetryAsync(delivery, claim, outcome.Error),
    };

    DateTime Now => clock.GetUtcNow().UtcDateTime;

    Task EndAsync(Delivery delivery, DeliveryStatus status, string? error)
    {
        meter.Count(status.ToString());
        var sentAt = status == DeliveryStatus.Sent ? Now : (DateTime?)null;
        return db.Deliveries.Where(row => row.Id == delivery.Id && row.Status == DeliveryStatus.Pending).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.Status, status)
            .SetProperty(row => row.SentAt, sentAt)
            .SetProperty(row => row.Attempts, row => row.Attempts + (status == DeliveryStatus.Cancelled ? 0 : 1))
            .SetProperty(row => row.ClaimedBy, (Guid?)null)
            .SetProperty(row => row.Error, error));
    }

    Task RetryAsync(Delivery delivery, Guid claim, string? error)
    {
        meter.Count("Retried");
        var dueAt = Now + options.Mail.RetryAfter[delivery.Attempts];
        return db.Deliveries.Where(row => row.Id == delivery.Id && row.ClaimedBy == claim).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.DueAt, dueAt)
            .SetProperty(row => row.Attempts, row => row.Attempts + 1)
            .SetProperty(row => row.ClaimedBy, (Guid?)null)
            .SetProperty(row => row.Error, error));
    }

    /// <summary>The mailbox does not exist: nothing more goes there, and what was subscribed with it has ended.</summary>
    async Task SuppressAsync(Delivery delivery, string? error)
    {
        var process = CurrentUser.Process("delivery");
        var subscriber = await db.Subscribers.Include(row => row.Subscriptions).SingleAsync(row => row.Id == delivery.SubscriberId);
        foreach (var subscription in subscriber.Subscriptions.Where(row => row.EndedAt is null))
        {
            subscription.End(EndReason.Bounced, EndSource.Delivery, Now);
            db.Audit(process, "SubscriptionEnded", nameof(Subscription), subscription.Id, "the mailbox does not exist", Now);
        }

        if (await db.SuppressedAddresses.FindAsync(subscriber.AddressKey) is null)
        {
            db.Add(new SuppressedAddress { AddressKey = subscriber.AddressKey, SuppressedAt = Now });
            db.Audit(process, "AddressSuppressed", nameof(Subscriber), subscriber.Id, "the mailbox does not exist", Now);
        }

        await db.SaveChangesAsync();
        await EndAsync(delivery, DeliveryStatus.Failed, error);
    }
}
