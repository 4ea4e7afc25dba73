using Safeguarding.StatutoryClocks;

namespace Safeguarding.Notifications.SubjectRequests;

static class SubjectRequestSetup
{
    public static void AddSubjectRequests(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(new SubjectRequestRules(WorkingDays.EnglandAndWales));
        builder.Services.AddHostedService<SubjectSearchWorker>();
    }
}
