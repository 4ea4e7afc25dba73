namespace Safeguarding.Identity.Notices;

static class NoticesSetup
{
    public static void AddNotices(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(NoticeOptions.From(builder.Configuration)).AddSingleton<MailTimes>().AddSingleton<StopLinks>();
        builder.Services.AddScoped<NoticeRecipients>().AddScoped<Settlements>().AddScoped<Deadlines>().AddScoped<NoticeChoice>();
        builder.Services.AddScoped<Calendars>();
        builder.Services.AddSingleton<NoticeMail>();
    }
}
