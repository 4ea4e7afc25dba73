namespace Safeguarding.TestKit;

/// <summary>Waits for a condition with a deadline: no test sleeps and hopes.</summary>
public static class Eventually
{
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public static Task True(Func<Task<bool>> condition, string what, TimeSpan? limit = null) => True(condition, () => what, limit);

    /// <summary>For what is waited for in vain to be told as it stood in the end.</summary>
    public static async Task True(Func<Task<bool>> condition, Func<string> what, TimeSpan? limit = null)
    {
        var deadline = DateTime.UtcNow + (limit ?? Limit);
        while (!await condition())
        {
            if (DateTime.UtcNow > deadline)
                throw new TimeoutException($"Waited in vain until {what()}.");
            await Task.Delay(Pause);
        }
    }

    /// <summary>Waits until the question has an answer.</summary>
    public static async Task<T> Get<T>(Func<Task<T?>> question, string what, TimeSpan? limit = null)
        where T : class
    {
        T? answer = null;
        await True(async () => (answer = await question()) is not null, what, limit);
        return answer!;
    }
}
