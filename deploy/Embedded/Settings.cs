namespace Safeguarding.Embedded;

/// <summary>What every service is told, in the same names that Aspire and a real deployment use.</summary>
static class Settings
{
    public static void Apply(ServiceProcess service, IEnumerable<ServiceProcess> all, string broker, HostOptions options, DataFolder data)
    {
        service
            .With("ASPNETCORE_ENVIRONMENT", "Embedded")
            .With("DOTNET_gcServer", "0") // seven processes on one machine: memory before throughput
            .With("DOTNET_ThreadPool_UnfairSemaphoreSpinLimit", "0") // and a thread that spins while it waits takes the core from a neighbour with work
            .With("OTEL_SERVICE_NAME", service.Name)
            .With("ConnectionStrings__rabbitmq", broker)
            .With("PublicOrigin", options.Ports.PublicOrigin)
            .With("Identity__Issuer", options.Ports.PublicOrigin + "/")
            .With("Identity__Address", $"http://127.0.0.1:{options.Ports.Of("identity")}")
            .With("Demo__People", Path.Combine(Checkout.Samples, "demo-people.json"))
            .With("Demo__Clients", Path.Combine(Checkout.Samples, "demo-clients.json"))
            .With("Mail__Pickup", data.Folder("mail"))
            .With("Mail__Lease", "00:00:20") // a file is written in no time: after a kill nobody waits five minutes for it
            .With("Storage__Path", data.Folder("storage", service.Name))
            .With("DataProtection__Path", data.Folder("keys", service.Name))
            .With("Telemetry__Traces", Path.Combine(data.Folder("telemetry"), service.Name + ".jsonl"));
        if (options.Dashboard)
            service.With("OTEL_EXPORTER_OTLP_ENDPOINT", $"http://127.0.0.1:{options.Ports.Telemetry}");
        // Whoever makes tokens stays on the machine's time: a token of last year is none.
        if (options.Demo && service.Name != "identity")
            service.With("Demo__Clock", data.DemoClock);
        foreach (var other in all)
            service.With($"services__{other.Name}__http__0", other.Address);
    }
}
