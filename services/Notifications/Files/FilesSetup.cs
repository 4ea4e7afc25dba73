namespace Safeguarding.Notifications.Files;

static class FilesSetup
{
    public static void AddAttachments(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<AttachmentSettings>().BindConfiguration("Attachments").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<AttachmentStore>();
        builder.Services.AddHostedService<OrphanFileWorker>();
        if (string.IsNullOrEmpty(builder.Configuration["Attachments:ClamAvHost"]))
        {
            builder.Services.AddSingleton<IFileScanner, NoScanner>();
            return;
        }

        builder.Services.AddSingleton<IFileScanner, ClamAvScanner>();
        builder.Services.AddHostedService<RescanWorker>();
    }
}
