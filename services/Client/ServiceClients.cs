using Microsoft.Extensions.DependencyInjection;
using Polly;

namespace Safeguarding.Client;

public static class ServiceClients
{
    static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Typed clients of every service, found by service discovery under its name; <paramref name="configure"/> says as whom they call.
    /// </summary>
    public static IServiceCollection AddServiceClients(this IServiceCollection services, Action<IHttpClientBuilder> configure)
    {
        services.AddService<NotificationsClient>("notifications", configure)
            .AddTypedClient<DraftsClient>().AddTypedClient<CaseFileClient>().AddTypedClient<SubjectRequestsClient>();
        services.AddService<LocalInquiriesClient>("local-inquiries", configure);
        services.AddService<PanelClient>("national-panel", configure).AddTypedClient<MeetingsClient>().AddTypedClient<ReviewersClient>()
            .AddTypedClient<AreasClient>().AddTypedClient<CaseAccessClient>();
        services.AddService<LibraryClient>("dissemination", configure);
        services.AddService<PeopleClient>("identity", configure).AddTypedClient<NoticesClient>().AddTypedClient<OrganisationsClient>()
            .AddTypedClient<ProgramsClient>();
        // Under the same paths in every service, so by the service's name.
        return services.AddTransient(all => new OperationsClient(all.GetRequiredService<IHttpClientFactory>().CreateClient))
            .AddTransient(all => new TasksClient(all.GetRequiredService<IHttpClientFactory>().CreateClient));
    }

    static IHttpClientBuilder AddService<TClient>(this IServiceCollection services, string name, Action<IHttpClientBuilder> configure)
        where TClient : class
    {
        var client = services.AddHttpClient<TClient>(name, http => (http.BaseAddress, http.Timeout) = (new Uri($"http://{name}"), Timeout));
        configure(client);
        client.AddResilienceHandler("reads", reads => reads.AddRetry(new ReadRetry()));
        return client;
    }
}
