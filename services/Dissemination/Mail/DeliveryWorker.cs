using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Mail;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Dissemination.Mail;

/// <summary>Sends due deliveries, a claim a round. Any number of workers and instances share the work.</summary>
sealed class DeliveryWorker(WorkerContext context, Signal<Delivery> signal, MailOptions options)
    : Worker(context, TimeSpan.FromMilliseconds(500), signal)
{
    const int MaxPerConnection = 50;

    // As many as the mail system took in the round before, and some more: with a slow one little is claimed in vain.
    int _limit = options.Connections;

    protected override async Task<bool> RoundAsync(IServiceProvider services, CancellationToken ct)
    {
        var done = await services.GetRequiredService<DeliveryRun>().RunAsync(_limit, ct);
        _limit = Math.Clamp(done * 2, options.Connections, options.Connections * MaxPerConnection);
        return done > 0;
    }
}
