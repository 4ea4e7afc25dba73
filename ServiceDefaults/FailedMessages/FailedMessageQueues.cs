using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Safeguarding.ServiceDefaults.FailedMessages;

static class FailedMessageQueues
{
    /// <summary>
    /// Takes in what failed on the queues. The names are the bus's own defaults, and the queues are declared as the bus would declare them
    /// with the first failure.
    /// </summary>
    public static void KeepFailedMessages<TDbContext>(
        this IRabbitMqBusFactoryConfigurator rabbit, IServiceProvider services, IEnumerable<string> queues)
        where TDbContext : DbContext
    {
        var keeper = services.GetRequiredService<FailedMessageKeeper<TDbContext>>();
        foreach (var queue in queues)
        {
            rabbit.Keep($"{queue}_error", context => keeper.KeepAsync(queue, context));
            rabbit.Keep($"{queue}_skipped", context => keeper.KeepAsync(queue, context));
        }
    }

    static void Keep(this IRabbitMqBusFactoryConfigurator rabbit, string name, Func<ReceiveContext, Task> keep) =>
        rabbit.ReceiveEndpoint(name, endpoint =>
        {
            endpoint.SetQuorumQueue();
            endpoint.ConfigureConsumeTopology = false;
            endpoint.PublishFaults = false;
            endpoint.PrefetchCount = 4;
            endpoint.ConcurrentMessageLimit = 1;
            endpoint.ConfigureReceive(receive => receive.UseFilter(new Last(keep)));
        });

    /// <summary>Takes the message as it is: nothing after it reads the body or looks for a consumer.</summary>
    sealed class Last(Func<ReceiveContext, Task> keep) : IFilter<ReceiveContext>
    {
        public Task Send(ReceiveContext context, IPipe<ReceiveContext> next) => keep(context);

        public void Probe(ProbeContext context) => context.CreateFilterScope("failedMessages");
    }
}
