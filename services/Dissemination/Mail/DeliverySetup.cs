using Safeguarding.ServiceDefaults.Mail;

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
