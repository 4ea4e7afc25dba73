using System.Collections.Concurrent;

namespace Safeguarding.ServiceDefaults.Tests.Sample;

/// <summary>Notes that cannot be written for now: what a fault in the code is to a consumer.</summary>
public class BrokenNotes
{
    readonly ConcurrentDictionary<Guid, bool> _ids = new();

    public void Break(Guid id) => _ids[id] = true;

    public void Mend(Guid id) => _ids.TryRemove(id, out _);

    public bool Contains(Guid id) => _ids.ContainsKey(id);
}
