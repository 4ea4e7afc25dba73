using Service = Aspire.Hosting.ApplicationModel.IResourceBuilder<Aspire.Hosting.ApplicationModel.ExecutableResource>;

namespace Safeguarding.AppHost;

/// <summary>What a service is told, in the names that a real deployment uses as well: see deploy/README.md.</summary>
static class ServiceSettings
{
    public static Service AddService<TProject>(this IDistributedApplicationBuilder builder, string name, Run run)
        where TProject : IProjectMetadata, new()
    {
        var program = ServiceProgram.Of<TProject>();
        var service = builder.AddPart(name, run, program.Folder, Checkout.Dotnet, program.Assembly)
            .WithAnnotation(program)
            .KeepRunning()
            .WithHealth(new Uri(run.Ports.AddressOf(name) + "/health"))
            .WithEnvironment("ASPNETCORE_ENVIRONMENT", "Embedded")
            .WithEnvironment("ASPNETCORE_URLS", run.Ports.AddressOf(name))
            .WithEnvironment("DOTNET_gcServer", "0") // seven processes on one machine: memory before throughput
            .WithEnvironment("MALLOC_ARENA_MAX", "2") // each thread's own arena keeps what the database once needed
            .WithEnvironment("DOTNET_ThreadPool_UnfairSemaphoreSpinLimit", "0") // a thread that spins takes the core from one with work
            .WithEnvironment("DOTNET_hostBuilder__reloadConfigOnChange", "false") // nobody edits settings while it runs
            .WithEnvironment("OTEL_SERVICE_NAME", name)
            .WithEnvironment("PublicOrigin", run.Ports.PublicOrigin)
            .WithEnvironment("Identity__Issuer", run.Ports.PublicOrigin + "/")
            .WithEnvironment("Demo__People", Path.Combine(Checkout.Samples, "demo-people.json"))
            .WithEnvironment("Demo__Clients", Path.Combine(Checkout.Samples, "demo-clients.json"))
            .WithEnvironment("Storage__Path", run.Data.Folder("storage", name))
            .WithEnvironment("DataProtection__Path", run.Data.Folder("keys", name))
            .WithEnvironment("Audit__Anchor", run.Data.Folder("audit"))
            .WithEnvironment("Telemetry__Traces", Path.Combine(run.Data.Folder("telemetry"), name + ".jsonl"))
            .WithEndpoint("http", endpoint =>
            {
                (endpoint.UriScheme, endpoint.Port, endpoint.TargetPort) = ("http", run.Ports.Of(name), run.Ports.Of(name));
                (endpoint.TargetHost, endpoint.IsProxied) = (Ports.HostOf(name), false);
            });
        if (run.Dashboard)
            service.WithOtlpExporter();
        // Whoever makes tokens stays on the machine's time: a token of last year is none.
        if (run.Demo && name != "identity")
            service.WithEnvironment("Demo__Clock", run.Data.DemoClock);
        return service;
    }

    /// <summary>A database of its own, and the broker by which others learn what changed in it.</summary>
    public static Service WithData(this Service service, Infrastructure infrastructure) =>
        service.WithReference(infrastructure.Database(service.Resource.Name)).WithReference(infrastructure.Broker);

    public static Service WithMail(this Service service, Infrastructure infrastructure) =>
        service.WithEnvironment(infrastructure.Mail);
}

/// <summary>The built program of a service; its folder is the content root: wwwroot and settings lie there.</summary>
sealed record ServiceProgram(string Folder, string Assembly) : IResourceAnnotation
{
    public static ServiceProgram Of<TProject>()
        where TProject : IProjectMetadata, new()
    {
        var project = new TProject().ProjectPath;
        return new(Path.GetDirectoryName(project)!, Checkout.Assembly(project));
    }
}
