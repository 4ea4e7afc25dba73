using System.Collections.Concurrent;

namespace Safeguarding.ServiceDefaults.Messaging;

/// <summary>
/// Events of this instance's own saves, claimed for its relay as they were stored: it publishes them at once and need not look for them.
/// If the process ends before, their claims lapse like any other.
/// </summary>
sealed class SavedEvents
{
    readonly ConcurrentQueue<OutboxMessage> _waiting = new();
    volatile bool _areTaken;

    /// <summary>Whose claim it is.</summary>
    public Guid Instance { get; } = Guid.NewGuid();

    /// <summary>Whether the relay runs and has a broker. Otherwise an event is stored for whoever comes first.</summary>
    public bool AreTaken { get => _areTaken; set => _areTaken = value; }

    public void Add(OutboxMessage message) => _waiting.Enqueue(message);

    public List<OutboxMessage> Take(int max)
    {
        var taken = new List<OutboxMessage>();
        while (taken.Count < max && _waiting.TryDequeue(out var message))
            taken.Add(message);
        return taken;
    }
}
