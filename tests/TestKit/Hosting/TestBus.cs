using System.Collections.Concurrent;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace Safeguarding.TestKit;

/// <summary>The other services, as far as the bus shows them: takes what the service publishes and gives it messages to consume.</summary>
public sealed class TestBus : IAsyncDisposable
{
    static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
    readonly ConcurrentQueue<object> _published = new();
    readonly ConsumedMessages _consumed = new();
    readonly IBusControl _bus;

    TestBus(string broker, string queue, Type[] publishes) => _bus = MassTransit.Bus.Factory.CreateUsingRabbitMq(rabbit =>
    {
        rabbit.Host(new Uri(broker));
        // Durable, so that what is published while the broker restarts is still there afterwards.
        rabbit.ReceiveEndpoint(queue, endpoint =>
        {
            foreach (var type in publishes)
                endpoint.Consumer(typeof(Capture<>).MakeGenericType(type), consumer => Activator.CreateInstance(consumer, _published)!);
        });
    });

    public static Task<TestBus> StartAsync(string broker, params Type[] publishes) => StartAsync(broker, "other-services", publishes);

    public static async Task<TestBus> StartAsync(string broker, string queue, params Type[] publishes)
    {
        var bus = new TestBus(broker, queue, publishes);
        await bus._bus.StartAsync(new CancellationTokenSource(Limit).Token);
        return bus;
    }

    /// <summary>
    /// Follows what a host's own consumers do with the messages of <see cref="DeliverAsync"/>: any host at this broker may be the one that
    /// gets a message.
    /// </summary>
    public void Watch(IServiceCollection host) => host.AddConsumeObserver(_ => _consumed);

    /// <summary>Messages of the type that the service has published so far and that fit.</summary>
    public IReadOnlyList<T> Published<T>(Func<T, bool> fits) => [.. _published.OfType<T>().Where(fits)];

    /// <summary>Waits for a published message that fits.</summary>
    public Task<T> PublishedAsync<T>(Func<T, bool> fits)
        where T : class => Eventually.Get(() =>
            Task.FromResult(Published(fits) is [var first, ..] ? first : null), $"{typeof(T).Name} was published");

    /// <summary>Publishes the message so many times and returns when each was consumed.</summary>
    public async Task DeliverAsync<T>(T message, int times = 1)
        where T : class
    {
        for (var time = 0; time < times; time++)
        {
            var id = Guid.NewGuid();
            var consumed = _consumed.Expect(id);
            await _bus.Publish(message, context => context.MessageId = id);
            await consumed.WaitAsync(Limit);
        }
    }

    public async ValueTask DisposeAsync() => await _bus.StopAsync();

    sealed class Capture<T>(ConcurrentQueue<object> published) : IConsumer<T>
        where T : class
    {
        public Task Consume(ConsumeContext<T> context)
        {
            published.Enqueue(context.Message);
            return Task.CompletedTask;
        }
    }

    sealed class ConsumedMessages : IConsumeObserver
    {
        readonly ConcurrentDictionary<Guid, TaskCompletionSource> _expected = new();

        public Task Expect(Guid id) =>
            _expected.GetOrAdd(id, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

        public Task PreConsume<T>(ConsumeContext<T> context)
            where T : class => Task.CompletedTask;

        public Task PostConsume<T>(ConsumeContext<T> context)
            where T : class
        {
            if (context.MessageId is { } id && _expected.TryGetValue(id, out var expected))
                expected.TrySetResult();
            return Task.CompletedTask;
        }

        // A fault may be retried; the time limit of the wait is the verdict.
        public Task ConsumeFault<T>(ConsumeContext<T> context, Exception exception)
            where T : class => Task.CompletedTask;
    }
}
