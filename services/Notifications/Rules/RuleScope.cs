using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Notifications.Rules;

/// <summary>What every rule needs: where to report, which areas there are, and what time it is (UTC).</summary>
sealed record RuleScope(FieldErrors Errors, AreaRegister Areas, DateTime Now, Amended? Amended)
{
    // Nobody whose case is notified was born before; guards against mistyped years and against dates no calendar reaches.
    static readonly DateOnly Earliest = new(1900, 1, 1);

    /// <summary>Today's date in London.</summary>
    public DateOnly Today { get; } = LondonTime.DateOf(Now);

    /// <summary>Adds an error where the date is in the future, or too long ago to be right; returns whether it may be used.</summary>
    public bool Past(string path, DateOnly? date)
    {
        if (date > Today)
            Errors.InTheFuture(path);
        else if (date < Earliest)
            Errors.Add(path, "impossible-date", "This date is too long ago.");
        else
            return date is not null;
        return false;
    }

    /// <summary>Adds an error where an amendment puts the date after the day of sending: what was notified was known by then.</summary>
    public void NotAfterSending(string path, DateOnly? date)
    {
        if (date > Amended?.SentOn)
            Errors.Add(path, "after-sending", "This date is after the day on which the notification was sent.");
    }

    public void NotApplicable(string path, object? value, string message)
    {
        if (value is not null)
            Errors.Add(path, "not-applicable", message);
    }

    public void TooMany<T>(string path, IReadOnlyList<T>? list, int max)
    {
        if (list?.Count > max)
            Errors.Add(path, "too-many", $"At most {max} entries are possible.");
    }

    /// <summary>The callers' own ids of a list's entries, of which none may stand twice or be all zeros.</summary>
    public void OwnIds(string path, IEnumerable<Guid?> ids)
    {
        var seen = new HashSet<Guid>();
        foreach (var (index, id) in ids.Index())
        {
            if (id == Guid.Empty)
                Errors.Add($"{path}[{index}].id", "invalid-value", "An id cannot be all zeros.");
            else if (id is { } known && !seen.Add(known))
                Errors.Repeated($"{path}[{index}].id", "This id stands more than once.");
        }
    }
}
