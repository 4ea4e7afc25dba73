using Safeguarding.Client;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Portal.Clients;

static class ClientSetup
{
    /// <summary>Every service is asked as the person who is signed in.</summary>
    public static void AddClients(this WebApplicationBuilder builder)
    {
        builder.Services.AddTransient<UserToken>();
        builder.Services.AddServiceClients(client => client.AddHttpMessageHandler<UserToken>());
        builder.Services.AddSingleton<WorkerContext>().AddHostedService<RegisterFetcher>();
    }
}
