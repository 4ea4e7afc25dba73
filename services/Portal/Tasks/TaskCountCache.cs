using Microsoft.Extensions.Caching.Memory;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Tasks;

/// <summary>How much waits for whom, for the menu of every page: kept in this process and for a short time only.</summary>
public sealed class TaskCountCache(IMemoryCache cache)
{
    static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);

    public void Keep(CurrentUser person, Waiting waiting) =>
        cache.Set(Key(person), new TaskCount(waiting.Counts.All, waiting.Away.Count == 0), Lifetime);

    public TaskCount? Find(CurrentUser person) => cache.Get<TaskCount>(Key(person));

    /// <summary>What a person has done may have been what waited. Where a service is away, it is not asked again so soon.</summary>
    public void Forget(CurrentUser person)
    {
        if (Find(person) is { IsWhole: true })
            cache.Remove(Key(person));
    }

    static (Type, string) Key(CurrentUser person) => (typeof(TaskCountCache), person.Id);
}

/// <param name="Number">How many tasks wait.</param>
/// <param name="IsWhole">Whether every service could be asked.</param>
public record TaskCount(int Number, bool IsWhole);
