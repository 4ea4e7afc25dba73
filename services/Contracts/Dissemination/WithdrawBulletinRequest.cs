namespace Safeguarding.Contracts.Dissemination;

/// <summary><c>POST /api/dissemination/bulletins/{id}/withdrawal</c> (editors): takes an issued bulletin back; mail not yet sent is not sent. 200 with <see cref="BulletinDraft"/>.</summary>
public record WithdrawBulletinRequest
{
    /// <summary>Why, shown on its public page; at most 400 characters.</summary>
    public string? Reason { get; init; }
}
