using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading.Channels;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Mail;
using Safeguarding.ServiceDefaults.Observability;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Dissemination.Mail;

/// <summary>
/// Sends one claim: what is still wanted, over several connections at once, outside any transaction. A mail once begun is brought to
/// its end even while the service stops; what is not begun in time is given back, so that something more urgent need not wait for it.
/// </summary>
sealed class DeliveryRun(
    DisseminationDbContext db, DeliveryClaims claims, MailComposer composer, IMailSender sender, DeliveryOutcomes outcomes,
    MailOptions options, TimeProvider clock, ILogger<DeliveryRun> logger)
{
    static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(2);
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    static readonly ActivitySource Source = new(Telemetry.Name);

    /// <returns>How many of at most <paramref name="limit"/> were dealt with.</returns>
    public async Task<int> RunAsync(int limit, CancellationToken ct)
    {
        var claim = await claims.TakeAsync(limit, ct);
        if (claim.Deliveries.Count == 0)
            return 0;

        var (mails, failures) = await composer.ComposeAsync(claim.Deliveries, ct);
        db.ChangeTracker.Clear();
        var failed = failures.Select(failure => failure.Delivery.Id).ToHashSet();
        await outcomes.CancelAsync(
            [.. claim.Deliveries.Where(delivery => !mails.ContainsKey(delivery.Id) && !failed.Contains(delivery.Id))]);
        await outcomes.RecordAsync(claim.Id, failures);

        var wanted = claim.Deliveries.Where(delivery => mails.ContainsKey(delivery.Id)).ToList();
        var begun = new ConcurrentDictionary<Guid, bool>();
        var attempts = System.Threading.Channels.Channel.CreateUnbounded<(Delivery, MailOutcome)>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var sending = SendAsync(wanted, mails, begun, attempts.Writer, stop.Token);
        try
        {
            await RecordAsync(claim, attempts.Reader, stop);
        }
        finally
        {
            await stop.CancelAsync();
            await sending;
        }

        await claims.ReleaseAsync(claim, [.. wanted.Select(delivery => delivery.Id).Where(id => !begun.ContainsKey(id))]);
        return claim.Deliveries.Count - wanted.Count + begun.Count;
    }

    async Task SendAsync(
        IReadOnlyList<Delivery> wanted, Dictionary<Guid, Email> mails, ConcurrentDictionary<Guid, bool> begun,
        ChannelWriter<(Delivery, MailOutcome)> attempts, CancellationToken ct)
    {
        var started = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(wanted, new ParallelOptions { MaxDegreeOfParallelism = options.Connections }, async (delivery, _) =>
        {
            if (ct.IsCancellationRequested || Stopwatch.GetElapsedTime(started) > MaxTime)
                return;
            begun.TryAdd(delivery.Id, true);
            attempts.TryWrite((delivery, await SendAsync(delivery, mails[delivery.Id])));
        });
        attempts.Complete();
    }

    async Task<MailOutcome> SendAsync(Delivery delivery, Email mail)
    {
        using var activity = Source.StartActivity("mail send", ActivityKind.Producer, delivery.TraceParent);
        activity?.SetTag("safeguarding.delivery.id", delivery.Id);
        var outcome = await sender.SendAsync(mail, CancellationToken.None);
        activity?.SetTag("safeguarding.delivery.outcome", outcome.Result);
        if (outcome.Error is { } error)
        {
            activity?.SetStatus(ActivityStatusCode.Error, error);
            logger.LogWarning(
                "Delivery {DeliveryId} was not accepted (attempt {Attempt}): {Error}", delivery.Id, delivery.Attempts + 1, error);
        }

        return outcome;
    }

    // As they come, and together what came while the ones before were written: little is unrecorded should the process die.
    async Task RecordAsync(Claim claim, ChannelReader<(Delivery, MailOutcome)> attempts, CancellationTokenSource stop)
    {
        while (await attempts.WaitToReadAsync())
        {
            var together = new List<(Delivery, MailOutcome)>();
            while (attempts.TryRead(out var attempt))
                together.Add(attempt);
            await RecordAsync(claim, together, stop);
        }
    }

    // What is out and not written down goes out again after the lease: so it is tried until then, and nothing more is begun meanwhile.
    async Task RecordAsync(Claim claim, List<(Delivery, MailOutcome)> attempts, CancellationTokenSource stop)
    {
        while (true)
        {
            try
            {
                await outcomes.RecordAsync(claim.Id, attempts);
                return;
            }
            catch (Exception exception) when (DatabaseTrouble.Is(exception) && clock.GetUtcNow().UtcDateTime < claim.EndsAt)
            {
                logger.LogWarning("Outcomes of claim {ClaimId} are not recorded yet: {ExceptionType}", claim.Id,
                    exception.GetBaseException().GetType().Name);
                await stop.CancelAsync();
                await Task.Delay(Pause, clock, CancellationToken.None);
            }
        }
    }
}
