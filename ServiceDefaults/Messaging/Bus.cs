using System.Reflection;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Deployment;
using Safeguarding.ServiceDefaults.FailedMessages;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.ServiceDefaults.Messaging;

public static class Bus
{
    static readonly int[] Usual = [100, 1_000, 5_000];

    // Of messages that change one row at once each round lets one through: soon again, and as often as there are at most at once.
    static readonly int[] Conflicting = [20, 50, 100, 200, 400, 800, 1_600, 3_200];

    // A database that is away is not the message's fault: it waits for minutes before it becomes an operator's matter.
    static readonly int[] WhileAway = [.. Usual, .. Enumerable.Repeat(Usual[^1], 60)];

    /// <summary>
    /// The service's consumers on RabbitMQ, one quorum queue each, the keeper of what they could not consume, and the relay of its outbox.
    /// </summary>
    public static WebApplicationBuilder AddBus<TDbContext>(this WebApplicationBuilder builder, Assembly consumers)
        where TDbContext : DbContext
    {
        var queues = new List<string>();
        builder.Services.AddSingleton<FailedMessageKeeper<TDbContext>>();
        builder.Services.AddMassTransit(bus =>
        {
            bus.DisableUsageTelemetry();
            bus.AddConsumers(consumers);
            bus.AddConsumer<AreaRegisterChangedConsumer>();
            bus.AddConfigureEndpointsCallback((queue, endpoint) =>
            {
                queues.Add(queue);
                endpoint.UseMessageRetry(retry => retry.Intervals(WhileAway).Handle<Exception>(DatabaseTrouble.IsAway));
                endpoint.UseMessageRetry(retry => retry.Intervals(Usual).Ignore<Exception>(DatabaseTrouble.IsAway));
                endpoint.UseMessageRetry(retry => retry.Intervals(Conflicting).Handle<DbUpdateException>(Conflicts.IsConflict));
                if (endpoint is IRabbitMqReceiveEndpointConfigurator rabbit)
                    rabbit.SetQuorumQueue();
            });
            bus.UsingRabbitMq((context, rabbit) =>
            {
                rabbit.Host(BrokerAddress(context.GetRequiredService<IConfiguration>()));
                rabbit.DeployTopologyOnly = context.GetRequiredService<StartMode>().Deploys;
                // Without the service's name in front two services would share a queue.
                rabbit.ConfigureEndpoints(context,
                    new KebabCaseEndpointNameFormatter(context.GetRequiredService<ServiceIdentity>().Name, false));
                rabbit.KeepFailedMessages<TDbContext>(context, queues);
                BrokerHealth.Receive(rabbit, context.GetRequiredService<ServiceIdentity>());
            });
        });
        // A service serves while the broker is away; its events wait in the outbox.
        builder.Services.Configure<MassTransitHostOptions>(options => options.WaitUntilStarted = false);

        builder.Services.AddSingleton<Replayer>();
        builder.Services.AddSingleton<OutboxPublisher>();
        builder.Services.AddSingleton<OutboxAge>();
        builder.Services.AddSingleton<BrokerHealth>().AddHealthChecks().AddCheck<BrokerHealth>("broker").AddCheck<OutboxHealth>("outbox");
        builder.Services.AddHostedService<OutboxRelay<TDbContext>>();
        builder.Services.AddHostedService<RegisterReader<TDbContext>>();
        return builder;
    }

    static Uri BrokerAddress(IConfiguration configuration) =>
        new(configuration.GetConnectionString("rabbitmq") ?? throw new InvalidOperationException(
            "Setting ConnectionStrings:rabbitmq is missing."));
}
