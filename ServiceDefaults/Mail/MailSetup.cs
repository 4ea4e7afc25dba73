using Microsoft.Extensions.DependencyInjection;

namespace Safeguarding.ServiceDefaults.Mail;

public static class MailSetup
{
    /// <summary>The one way out that the settings name.</summary>
    public static IServiceCollection AddMailSender(this IServiceCollection services, MailOptions options) =>
        services.AddSingleton(options).AddSingleton<MimeMail>().AddSingleton<IMailSender>(provider => options switch
        {
            { Smtp: { } server } => ActivatorUtilities.CreateInstance<SmtpMailSender>(provider, server),
            { Pickup: { } folder } => ActivatorUtilities.CreateInstance<PickupMailSender>(provider, folder),
            _ => new NotifyMailSender(options.Notify!, options.SendTimeout),
        });
}
