namespace Safeguarding.AppHost;

static class Containers
{
    public static IResourceBuilder<RabbitMQServerResource> AddRabbitMqContainer(
        this IDistributedApplicationBuilder builder, string name, Run run) =>
        builder.AddRabbitMQ(name, password: builder.AddPassword($"{name}-password", run))
            .WithDataVolume(ContainerData.Volume(run.Data, name))
            .WithManagementPlugin();

    /// <summary>Takes every mail and shows it on a page; keeps none beyond its own life.</summary>
    public static IResourceBuilder<ContainerResource> AddMailpitContainer(this IDistributedApplicationBuilder builder, string name) =>
        builder.AddContainer(name, "axllent/mailpit", "v1.27")
            .WithEndpoint(targetPort: 1025, scheme: "smtp", name: "smtp")
            .WithHttpEndpoint(targetPort: 8025, name: "pages");
}
