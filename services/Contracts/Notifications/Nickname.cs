namespace Safeguarding.Contracts.Notifications;

/// <summary>
/// Names a draft or a case among the partners of its area: <c>PUT /api/notifications/{id}/nickname</c>. Nobody else ever sees it.
/// </summary>
public record NameCaseRequest
{
    /// <summary>One line of at most 60 characters; absent or empty takes the name away.</summary>
    public string? Nickname { get; init; }
}

/// <summary>What the caller's area calls a case: row of <c>GET /api/notifications/nicknames?id=</c>.</summary>
/// <param name="Id">The draft's or notification's id.</param>
/// <param name="Nickname">The name.</param>
public record CaseNickname(Guid Id, string Nickname);
