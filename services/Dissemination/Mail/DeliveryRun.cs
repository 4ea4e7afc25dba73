using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Observability;

namespace Safeguarding.Dissemination.Mail;

/// <summary>
/// One attempt at one delivery: is it still wanted, send outside any transaction, write down what became of it. Once begun it is
/// brought to its end even while the service stops.
/// </summary>
sealed class DeliveryRun(
    DisseminationDbContext db, MailComposer composer, IMailSender sender, DeliveryOutcomes outcomes, DisseminationOptions options, TimeProvider clock,
    ILogger<DeliveryRun> logger)
{
    static readonly ActivitySource Source = new(Telemetry.Name);

    public async Task RunAsync(Guid id, Guid claim)
    {
        var delivery = await db.Deliveries.AsNoTracking().SingleAsync(row => row.Id == id);
        using var activity = Source.StartActivity("mail send", ActivityKind.Producer, delivery.TraceParent);
        activity?.SetTag("safeguarding.delivery.id", id);
        var outcome = await AttemptAsync(delivery);
        activity?.SetTag("safeguarding.delivery.outcome", outcome.Result);
        if (outcome.Error is { } error)
        {
            activity?.SetStatus(ActivityStatusCode.Error, error);
            logger.LogWarning("Delivery {DeliveryId} was not accepted (attempt {Attempt}): {Error}", id, delivery.Attempts + 1, error);
        }

        await outcomes.RecordAsync(delivery, claim, outcome);
    }

    async Task<MailOutcome> AttemptAsync(Delivery delivery)
    {
        try
        {
            if (await composer.ComposeAsync(delivery) is not { } mail)
                return new MailOutcome(MailResult.NoLongerWanted);

            // The links must work from the moment the mail is out, whatever happens to this process then.
            db.Add(new MailToken { Hash = MailToken.HashOf(mail.Token), DeliveryId = delivery.Id, CreatedAt = clock.GetUtcNow().UtcDateTime });
            await db.SaveChangesAsync();

            using var limit = new CancellationTokenSource(options.Mail.SendLimit);
            return await sender.SendAsync(delivery.Id, mail.Message, limit.Token);
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or DbException or DbUpdateException))
        {
            // Whatever is wrong with this mail is its own matter: it is written on its row and tried again, and the others go on.
            return new MailOutcome(MailResult.TryAgain, exception.GetType().Name);
        }
    }
}
