using Safeguarding.Dissemination.Features;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Mail;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Dissemination.Mail;

static class DeliverySetup
{
    public static void AddDeliveries(this WebApplicationBuilder builder, DisseminationOptions options)
    {
        builder.Services.AddMailSender(options.Mail);
        builder.Services.AddSingleton<DeliveryMeter>().AddSingleton<WrittenIssues>();
        builder.Services.AddScoped<DeliveryClaims>().AddScoped<MailComposer>().AddScoped<DeliveryOutcomes>().AddScoped<DeliveryRun>();
        builder.Services.AddHostedService<ScheduleWorker>();
        builder.Services.AddHostedService<FanOutWorker>();
        builder.Services.AddHostedService<DeliveryWorker>();
    }
}

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
