using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Safeguarding.ServiceDefaults.FailedMessages;

namespace Safeguarding.ServiceDefaults.Work;

/// <summary>
/// Background work in rounds, one at the start and then one an interval. Whatever a round throws is logged by its type alone, since its
/// text may hold data, and tried again: a worker never ends its process. A worker that has nothing to do throws nothing either.
/// </summary>
/// <param name="signal">Begins the next round before the interval ends.</param>
public abstract class Worker(WorkerContext context, TimeSpan interval, Signal? signal = null) : BackgroundService
{
    static readonly TimeSpan MinBackoff = TimeSpan.FromSeconds(1);
    static readonly TimeSpan MaxBackoff = TimeSpan.FromSeconds(15);
    ILogger? _logger;

    protected ILogger Logger => _logger ??= context.Loggers.CreateLogger(GetType());

    protected DateTime Now => context.Clock.GetUtcNow().UtcDateTime;

    /// <summary>One round, with services of its own.</summary>
    /// <returns>Whether there may be more to do at once.</returns>
    protected abstract Task<bool> RoundAsync(IServiceProvider services, CancellationToken ct);

    /// <summary>Does what belongs to one row or file. What it throws is logged, and the others go on.</summary>
    protected async Task<bool> TryAsync(Guid row, Func<Task> work, CancellationToken ct)
    {
        try
        {
            await work();
            return true;
        }
        catch (Exception exception) when (!ct.IsCancellationRequested)
        {
            Logger.LogError("{Worker} failed on {RowId}: {ExceptionType} in {FailedIn}", GetType().Name, row, TypeOf(exception),
                FrameOf(exception));
            return false;
        }
    }

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var failures = 0; !stoppingToken.IsCancellationRequested;)
        {
            var next = signal?.Next;
            try
            {
                var more = await RoundOnceAsync(stoppingToken);
                failures = 0;
                if (!more)
                    await WaitAsync(interval, next, stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                var wait = Backoff(failures++);
                Logger.LogError("{Worker} failed ({Failures} times in a row), the next round is in {Wait}: {ExceptionType} in {FailedIn}",
                    GetType().Name, failures, wait, TypeOf(exception), FrameOf(exception));
                await WaitAsync(wait, null, stoppingToken);
            }
            catch (Exception)
            {
                // Stopping: what was begun is for the next start.
            }
        }
    }

    async Task<bool> RoundOnceAsync(CancellationToken ct)
    {
        await using var scope = context.Scopes.CreateAsyncScope();
        return await RoundAsync(scope.ServiceProvider, ct);
    }

    // Ends without an exception, whatever ends it.
    async Task WaitAsync(TimeSpan wait, Task? signalled, CancellationToken ct)
    {
        var ended = signalled is null ? Task.Delay(wait, context.Clock, ct) : signalled.WaitAsync(wait, context.Clock, ct);
        await ended.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    static TimeSpan Backoff(int failures)
    {
        var wait = MinBackoff * Math.Pow(2, Math.Min(failures, 10));
        return wait < MaxBackoff ? wait : MaxBackoff;
    }

    static string TypeOf(Exception exception) => exception.GetBaseException().GetType().Name;

    static string? FrameOf(Exception exception) => StackFrame.FirstOf(exception.StackTrace);
}
