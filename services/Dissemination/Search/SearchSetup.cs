namespace Safeguarding.Dissemination.Search;

static class SearchSetup
{
    public static void AddSearch(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<LibraryIndex>().AddSingleton<LessonSearch>();
        builder.Services.AddHostedService<IndexWorker>();
        builder.Services.AddHealthChecks().AddCheck<IndexHealth>("search");
    }
}
