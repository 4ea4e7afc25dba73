namespace Safeguarding.Contracts.Dissemination;

/// <summary>
/// <c>PUT /api/dissemination/bulletins/{id}/schedule</c> with <c>If-Match</c> (editors): an approved bulletin is sent by itself at a set time. 200 with
/// <see cref="BulletinDraft"/>; 409 <c>not-approved</c> or <c>already-issued</c>. <c>DELETE</c> of the same address, with <c>If-Match</c>, takes it
/// back; so does an edit. <c>POST /api/dissemination/bulletins/{id}/approval-request</c> with <c>If-Match</c> tells the others that a draft can be read.
/// </summary>
public record ScheduleBulletinRequest
{
    /// <summary>When (UTC): later than now and within a year.</summary>
    public DateTime? SendAt { get; init; }
}
