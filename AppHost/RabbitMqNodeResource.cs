namespace Safeguarding.AppHost;

/// <summary>The node as a resource of the platform: an executable that services are connected to.</summary>
sealed class RabbitMqNodeResource(string name, RabbitMqNode node)
    : ExecutableResource(name, PartProgram.Shell, node.Folder), IResourceWithConnectionString
{
    public ReferenceExpression ConnectionStringExpression => ReferenceExpression.Create($"{node.ConnectionString}");
}

static class RabbitMqNodeExtensions
{
    /// <summary>A RabbitMQ node of the platform's own, from Debian's package: as a program, not as a service of the machine.</summary>
    public static IResourceBuilder<RabbitMqNodeResource> AddRabbitMqNode(this IDistributedApplicationBuilder builder, string name, Run run)
    {
        var node = new RabbitMqNode(run.Data, run.Ports);
        var names = builder.AddPart("epmd", run, node.Folder, node.NameDaemon[0], node.NameDaemon[1..]).KeepRunning();
        var server = builder.AddResource(new RabbitMqNodeResource(name, node))
            .WithArgs([.. PartProgram.Arguments(run.Data, name, RabbitMqNode.Program)])
            .KeepRunning()
            .WithHealth(node.AcceptsAsync)
            .WaitForStart(names);
        foreach (var (variable, value) in node.ServerEnvironment())
            server.WithEnvironment(variable, value);
        names.WithParentRelationship(server);
        return server;
    }
}
