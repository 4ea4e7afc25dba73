using Safeguarding.Identity.Features.People;
namespace Safeguarding.Identity.Notices;

static class NoticesSetup
{
    public static void AddNotices(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(NoticeOptions.From(builder.Configuration)).AddSingleton<MailTimes>().AddSingleton<StopLinks>();
        builder.Services.AddScoped<NoticeRecipients>().AddScoped<RaisedNotices>().AddScoped<Settlements>();
        builder.Services.AddScoped<Deadlines>().AddScoped<NoticeChoice>().AddScoped<Calendars>().AddScoped<NamedPeople>();
        builder.Services.AddSingleton<NoticeMail>();
    }
}
