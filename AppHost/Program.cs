namespace Safeguarding.AppHost;

static class Program
{
    static Task<int> Main(string[] args) => HostRun.StartAsync(args, Describe);

    /// <summary>Every part of the platform, what it stands on and what it waits for.</summary>
    public static void Describe(IDistributedApplicationBuilder builder, Run run)
    {
        // Broker, databases and mail: programs and files of this machine, or containers. Nothing else differs.
        var infrastructure = run.InContainers ? Infrastructure.InContainers(builder, run) : Infrastructure.OnThisMachine(builder, run);
        if (run.BrokerOnly)
            return;

        var identity = builder.AddService<Projects.Identity>("identity", run).WithData(infrastructure).WithMail(infrastructure);
        var notifications = builder.AddService<Projects.Notifications>("notifications", run).WithData(infrastructure);
        var localInquiries = builder.AddService<Projects.LocalInquiries>("local-inquiries", run).WithData(infrastructure);
        var nationalPanel = builder.AddService<Projects.NationalPanel>("national-panel", run).WithData(infrastructure);
        var dissemination = builder.AddService<Projects.Dissemination>("dissemination", run).WithData(infrastructure)
            .WithMail(infrastructure);
        var portal = builder.AddService<Projects.Portal>("portal", run); // pages and gateway: no data, nothing to deploy

        IResourceBuilder<ExecutableResource>[] services = [identity, notifications, localInquiries, nationalPanel, dissemination];
        foreach (var part in services.Append(portal))
        {
            part.WithEnvironment("Identity__Address", identity.GetEndpoint("http"));
            foreach (var service in services)
                part.WithReference(service.GetEndpoint("http"));
        }

        // Migrations, exchanges, queues and first rows of every service, before any of
        // them starts: no event meets a broker without its queue.
        builder.AddDeploySteps(run, infrastructure, services, before: [.. services, portal]);

        if (run.Demo)
            builder.AddDemoYear<Projects.Demo>(run).WaitFor(portal);
    }
}
