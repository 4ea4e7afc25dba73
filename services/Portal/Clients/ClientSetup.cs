namespace Safeguarding.Portal.Clients;

static class ClientSetup
{
    /// <summary>One typed client a service, found by service discovery under its name.</summary>
    public static void AddServiceClients(this WebApplicationBuilder builder)
    {
        builder.Services.AddTransient<UserToken>();
        builder.Services.AddHttpClient<LibraryClient>("dissemination").ForSignedInUser();
        builder.Services.AddHttpClient<NotificationsClient>("notifications").ForSignedInUser();
        // The same service and so the same settings.
        builder.Services.AddHttpClient<DraftsClient>("notifications");
        builder.Services.AddHttpClient<DossierClient>("notifications");
        builder.Services.AddHttpClient<LocalInquiriesClient>("local-inquiries").ForSignedInUser();
        builder.Services.AddHttpClient<PanelClient>("national-panel").AddTypedClient<MeetingsClient>().AddTypedClient<ReviewersClient>().ForSignedInUser();
        builder.Services.AddHttpClient<PeopleClient>("identity").ForSignedInUser();
        builder.Services.AddTransient<OperationsClient>();
    }

    static void ForSignedInUser(this IHttpClientBuilder client) => client
        .ConfigureHttpClient(http =>
        {
            http.BaseAddress = new Uri($"http://{client.Name}");
            http.Timeout = TimeSpan.FromSeconds(10);
        })
        .AddHttpMessageHandler<UserToken>();
}
