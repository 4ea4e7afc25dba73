using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.Identity.Model;

/// <summary>One sign-in in one browser, with all tokens that come from it: ended here, they are renewed no more.</summary>
public class Session : IBookkeeping
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(8);

    public required Guid Id { get; init; }

    public required Guid PersonId { get; init; }

    public required DateTime BeganAt { get; init; }

    /// <summary>When a page or token was last asked for.</summary>
    public required DateTime SeenAt { get; set; }

    /// <summary>Kind of browser, for example "Firefox on Windows"; never the whole of what it sends.</summary>
    public required string Browser { get; init; }

    public DateTime? EndedAt { get; set; }
}
