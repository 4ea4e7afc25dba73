using System.Diagnostics.Metrics;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Mail;
using Safeguarding.ServiceDefaults.Observability;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Dissemination.Mail;

/// <summary>Writes down what became of attempts: those that were accepted together, each failure by itself.</summary>
sealed class DeliveryOutcomes(DisseminationDbContext db, MailOptions options, DeliveryMeter meter, TimeProvider clock)
{
    static readonly CurrentUser Process = CurrentUser.Process("delivery");

    DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The reason for these has gone since they were made.</summary>
    public Task CancelAsync(IReadOnlyList<Delivery> deliveries) => EndAsync(deliveries, DeliveryStatus.Cancelled, error: null);

    /// <summary>May be repeated: what is written down already stays as it is.</summary>
    public async Task RecordAsync(Guid claim, IReadOnlyList<(Delivery Delivery, MailOutcome Outcome)> attempts)
    {
        // True whoever holds the rows by now: they are out.
        await EndAsync(
            [.. attempts.Where(attempt => attempt.Outcome.Result == MailResult.Accepted).Select(attempt => attempt.Delivery)],
            DeliveryStatus.Sent, error: null);
        var failures = new List<Exception>();
        foreach (var (delivery, outcome) in attempts.Where(attempt => attempt.Outcome.Result != MailResult.Accepted))
        {
            try
            {
                await RecordFailureAsync(claim, delivery, outcome);
            }
            catch (Exception exception)
            {
                // One that cannot be written down does not lose those behind it.
                failures.Add(exception);
            }
        }

        if (failures.Count > 0)
            throw new AggregateException(failures);
    }

    Task RecordFailureAsync(Guid claim, Delivery delivery, MailOutcome outcome) => outcome.Result == MailResult.NoSuchMailbox
        ? db.RetryOnConflictAsync(() => SuppressAsync(delivery, outcome.Error))
        : options.WaitAfter(delivery.Attempts + 1) is { } wait
            ? RetryAsync(delivery, claim, wait, outcome.Error)
            : EndAsync([delivery], DeliveryStatus.Failed, outcome.Error);

    async Task EndAsync(IReadOnlyList<Delivery> deliveries, DeliveryStatus status, string? error)
    {
        if (deliveries.Count == 0)
            return;
        var ids = deliveries.Select(delivery => delivery.Id).ToList();
        var sentAt = status == DeliveryStatus.Sent ? Now : (DateTime?)null;
        var attempts = status == DeliveryStatus.Cancelled ? 0 : 1;
        var ended = await db.Deliveries.Where(row => ids.Contains(row.Id) && row.Status == DeliveryStatus.Pending)
            .ExecuteUpdateAsync(set => set
                .SetProperty(row => row.Status, status)
                .SetProperty(row => row.SentAt, sentAt)
                .SetProperty(row => row.Attempts, row => row.Attempts + attempts)
                .SetProperty(row => row.ClaimedBy, (Guid?)null)
                .SetProperty(row => row.Error, error));
        meter.Count(status.ToString(), ended);
    }

    async Task RetryAsync(Delivery delivery, Guid claim, TimeSpan wait, string? error)
    {
        var dueAt = Now + wait;
        var retried = await db.Deliveries.Where(row => row.Id == delivery.Id && row.ClaimedBy == claim).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.DueAt, dueAt)
            .SetProperty(row => row.Attempts, row => row.Attempts + 1)
            .SetProperty(row => row.ClaimedBy, (Guid?)null)
            .SetProperty(row => row.Error, error));
        meter.Count("Retried", retried);
    }

    /// <summary>The mailbox does not exist: nothing more goes there, and what was subscribed with it has ended.</summary>
    async Task<bool> SuppressAsync(Delivery delivery, string? error)
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
        return true;
    }
}

/// <summary>What operators watch of the mail.</summary>
public sealed class DeliveryMeter : IDisposable
{
    readonly Meter _meter = new(Telemetry.Name);
    readonly Counter<long> _outcomes;
    readonly Counter<long> _reclaimed;

    public DeliveryMeter()
    {
        _outcomes = _meter.CreateCounter<long>("safeguarding.deliveries", "{mail}", "Attempts to send, by outcome");
        _reclaimed = _meter.CreateCounter<long>(
            "safeguarding.deliveries.reclaimed", "{mail}", "Taken over from a worker that died: each may be a double");
    }

    public void Count(string outcome, int number) => _outcomes.Add(number, KeyValuePair.Create("outcome", (object?)outcome));

    public void Reclaimed(int number)
    {
        if (number > 0)
            _reclaimed.Add(number);
    }

    public void Dispose() => _meter.Dispose();
}
