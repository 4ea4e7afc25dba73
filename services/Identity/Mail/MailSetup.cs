using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Notices;
using Safeguarding.ServiceDefaults.Deployment;
using Safeguarding.ServiceDefaults.Mail;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Mail;

static class IdentityMail
{
    public static void AddMail(this WebApplicationBuilder builder)
    {
        // Tools and the deploy step send nothing and need no mail system.
        if (EF.IsDesignTime || builder.Services.Any(service => service.ImplementationInstance is StartMode { Deploys: true }))
            return;

        var host = IdentitySettings.From(builder.Configuration).Issuer.Host;
        builder.Services.AddMailSender(MailOptions.From(builder.Configuration, "no-reply", host));
        builder.Services.AddSingleton<InvitationMail>();
        builder.Services.AddSingleton<AccountNoticeMail>();
        builder.Services.AddSingleton<PasswordResetMail>();
        builder.Services.AddHostedService<InvitationWorker>();
        builder.Services.AddHostedService<PasswordResetWorker>();
        builder.Services.AddHostedService<AccountNoticeWorker>();
        builder.Services.AddHostedService<NoticeMailWorker>();
    }
}
