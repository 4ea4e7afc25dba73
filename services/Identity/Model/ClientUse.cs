using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.Identity.Model;

/// <summary>How often a client was given a token, or refused, within an hour: the audit names the hour, this row counts.</summary>
public class ClientUse : IBookkeeping
{
    public required Guid ClientId { get; init; }

    /// <summary>Start of the hour.</summary>
    public required DateTime Hour { get; init; }

    public required ClientAnswer Answer { get; init; }

    public int Count { get; set; }
}

public enum ClientAnswer
{
    TokenIssued,
    Refused,
}
