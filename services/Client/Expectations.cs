namespace Safeguarding.Client;

/// <summary>For callers that are sure: programs and tests, where a page would put the answer into words.</summary>
public static class Expectations
{
    /// <summary>The value, or a <see cref="RefusedException"/>; none where the service answers a change without content.</summary>
    public static async Task<T?> TakenAsync<T>(this Task<Answer<T>> asked)
        where T : class
    {
        var answer = await asked;
        return answer.Refusal is { } refusal ? throw new RefusedException(refusal) : answer.Value;
    }

    public static async Task<T> ThereAsync<T>(this Task<T?> asked)
        where T : class => await asked ?? throw new InvalidOperationException($"There is no such {typeof(T).Name}.");
}
