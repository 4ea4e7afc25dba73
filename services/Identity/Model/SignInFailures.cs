using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.Identity.Model;

/// <summary>
/// Wrong passwords and codes for one person from one place: a browser that they signed
/// in with before, the network of an unknown one, or everywhere
/// together. Counted apart, so that nobody far away can keep somebody out of their own browser.
/// </summary>
public class SignInFailures : IBookkeeping
{
    const int FreeAttempts = 5;
    static readonly TimeSpan MaxWait = TimeSpan.FromHours(1);

    /// <summary>From all networks together: far above what mistypes, far below what guesses.</summary>
    public const int MaxEverywhere = 50;

    public const string Everywhere = "everywhere";

    public required Guid PersonId { get; init; }

    public required string Place { get; init; }

    /// <summary>What is left of them at <see cref="LastAt"/>.</summary>
    public int Count { get; set; }

    public DateTime LastAt { get; set; }

    /// <summary>One is forgotten in an hour; of those from everywhere one in three minutes.</summary>
    public static TimeSpan Fade(string place) => place == Everywhere ? TimeSpan.FromMinutes(3) : TimeSpan.FromHours(1);

    public int CountAt(DateTime now) => Math.Max(0, Count - (int)((now - LastAt) / Fade(Place)));

    /// <summary>Whether the next attempt has to wait.</summary>
    public bool AreTooManyAt(DateTime now) => Place == Everywhere ? CountAt(now) >= MaxEverywhere : LastAt + WaitAfter(Count) > now;

    /// <summary>How long to wait after this many: nothing, then a minute, doubled with each further one up to an hour.</summary>
    public static TimeSpan WaitAfter(int failures)
    {
        if (failures < FreeAttempts)
            return TimeSpan.Zero;
        var wait = TimeSpan.FromMinutes(1 << Math.Min(failures - FreeAttempts, 6));
        return wait < MaxWait ? wait : MaxWait;
    }
}
