using MassTransit;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Safeguarding.ServiceDefaults.Observability;

namespace Safeguarding.ServiceDefaults.Messaging;

/// <summary>
/// Sends a message through a quorum queue and waits for the broker's confirm: a
/// connection alone says little, as a broker whose disk was full
/// keeps its connections and stores nothing.
/// </summary>
sealed class BrokerHealth(IBus bus, ServiceIdentity service, TimeProvider clock) : CachedHealth(clock)
{
    static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);
    static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    protected override async Task<HealthCheckResult> TryAsync()
    {
        using var limit = new CancellationTokenSource(Timeout);
        var queue = await bus.GetSendEndpoint(new Uri($"exchange:{QueueOf(service)}"));
        await queue.Send(new HealthLooked(), Pipe.Execute<SendContext<HealthLooked>>(Prepare), limit.Token);
        return HealthCheckResult.Healthy();
    }

    /// <summary>The queue that the messages go through; whatever comes out is done with.</summary>
    public static void Receive(IRabbitMqBusFactoryConfigurator rabbit, ServiceIdentity service) =>
        rabbit.ReceiveEndpoint(QueueOf(service), endpoint =>
        {
            endpoint.SetQuorumQueue();
            endpoint.ConfigureConsumeTopology = false;
            endpoint.PublishFaults = false;
            endpoint.PrefetchCount = 1;
            endpoint.ConfigureReceive(receive => receive.UseFilter(new Dropped()));
        });

    static string QueueOf(ServiceIdentity service) => $"{service.Name}-health";

    static void Prepare(SendContext context)
    {
        context.TimeToLive = Lifetime;
        if (context.TryGetPayload<RabbitMqSendContext>(out var rabbit))
            rabbit.Mandatory = true;
    }

    sealed record HealthLooked;

    sealed class Dropped : IFilter<ReceiveContext>
    {
        public Task Send(ReceiveContext context, IPipe<ReceiveContext> next) => Task.CompletedTask;

        public void Probe(ProbeContext context) => context.CreateFilterScope("health");
    }
}
