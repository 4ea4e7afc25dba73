namespace Safeguarding.AppHost;

/// <summary>What services stand on. With and without a container engine the platform differs here and nowhere else.</summary>
/// <param name="Broker">RabbitMQ, named by <c>ConnectionStrings__rabbitmq</c>.</param>
/// <param name="Database">Adds the database of one service, named by <c>ConnectionStrings__&lt;service&gt;-db</c>.</param>
/// <param name="Mail">Where mail goes: <c>Mail__…</c>.</param>
/// <param name="Servers">What must serve before anything is deployed.</param>
sealed record Infrastructure(
    IResourceBuilder<IResourceWithConnectionString> Broker,
    Func<string, IResourceBuilder<IResourceWithConnectionString>> Database,
    Action<EnvironmentCallbackContext> Mail,
    IReadOnlyList<IResourceBuilder<IResource>> Servers)
{
    /// <summary>A RabbitMQ node of its own, SQLite files, and a folder that gets the mails.</summary>
    public static Infrastructure OnThisMachine(IDistributedApplicationBuilder builder, Run run)
    {
        var broker = run.BrokerElsewhere ? builder.AddConnectionString("rabbitmq") : builder.AddRabbitMqNode("rabbitmq", run);
        return new(
            broker,
            service => builder.AddConnectionString($"{service}-db",
                ReferenceExpression.Create($"Data Source={run.Data.DatabaseFile(service)}")),
            mail =>
            {
                mail.EnvironmentVariables["Mail__Pickup"] = run.Data.Folder("mail");
                // A file is written in no time: after a kill nobody waits five minutes.
                mail.EnvironmentVariables["Mail__Lease"] = "00:00:20";
            },
            Servers: run.BrokerElsewhere ? [] : [broker]);
    }

    /// <summary>SQL Server, RabbitMQ and a mail catcher as containers, their data in volumes of this data folder's own.</summary>
    public static Infrastructure InContainers(IDistributedApplicationBuilder builder, Run run)
    {
        var broker = run.BrokerElsewhere ? builder.AddConnectionString("rabbitmq") : builder.AddRabbitMqContainer("rabbitmq", run);
        var sqlServer = builder.AddSqlServerContainer("sql", run);
        var mailpit = builder.AddMailpitContainer("mail");
        return new(
            broker,
            service => sqlServer.AddDatabase($"{service}-db"),
            mail => mail.EnvironmentVariables["Mail__Smtp"] = mailpit.GetEndpoint("smtp"),
            Servers: run.BrokerElsewhere ? [sqlServer] : [broker, sqlServer]);
    }
}
