namespace Safeguarding.Dissemination.Mail;

static class MailSetup
{
    public static void AddMail(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<DeliveryMeter>();
        builder.Services.AddSingleton<IMailSender>(services => services.GetRequiredService<DisseminationOptions>().Mail switch
        {
            { Smtp: { } server } => new SmtpMailSender(server),
            var mail => new PickupMailSender(mail.Pickup!),
        });
        builder.Services.AddScoped<MailComposer>().AddScoped<DeliveryOutcomes>().AddScoped<DeliveryRun>();
        builder.Services.AddHostedService<ScheduleWorker>();
        builder.Services.AddHostedService<FanOutWorker>();
        builder.Services.AddHostedService<DeliveryWorker>();
    }
}
