using Microsoft.EntityFrameworkCore;
using Safeguarding.ServiceDefaults.Deployment;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Mail;

static class MailSetup
{
    public static void AddMail(this WebApplicationBuilder builder)
    {
        // Tools and the deploy step send nothing and need no mail system.
        if (EF.IsDesignTime || builder.Services.Any(service => service.ImplementationInstance is StartMode { Deploys: true }))
            return;

        var options = MailOptions.From(builder.Configuration, IdentitySettings.From(builder.Configuration).Issuer.Host);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton<InvitationMail>();
        builder.Services.AddSingleton<IMailSender>(services => options.Smtp is { } server
            ? ActivatorUtilities.CreateInstance<SmtpMailSender>(services, server)
            : ActivatorUtilities.CreateInstance<PickupMailSender>(services, options.Pickup!));
        builder.Services.AddSingleton<AccountNoticeMail>();
        builder.Services.AddHostedService<InvitationWorker>();
        builder.Services.AddHostedService<AccountNoticeWorker>();
    }
}
