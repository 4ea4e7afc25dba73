using Safeguarding.Contracts.Notices;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Notices;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Dissemination.Notices;

/// <summary>What editors are told of bulletins. Nobody approves what they wrote any part of, so its writers are never asked.</summary>
static class BulletinNotices
{
    static readonly NoticeAudience Editors = new() { Role = Roles.Editor };

    /// <param name="since">When approval was asked for, or the text changed after it was given: each is asked once.</param>
    public static NoticeRaised ToApprove(Bulletin bulletin, DateTime since, DateTime now) => new()
    {
        NoticeId = NoticeIds.Of("bulletin-to-approve", bulletin.Id, since.Ticks),
        Kind = NoticeKind.BulletinToApprove,
        MatterId = Approval(bulletin.Id),
        For = [Editors],
        Except = [.. bulletin.WriterIds],
        SubjectId = bulletin.Id,
        RaisedAt = now,
    };

    /// <summary>An editor who has written part of it can no longer approve it.</summary>
    public static NoticeSettled WrittenBy(Bulletin bulletin, CurrentUser writer, DateTime now) =>
        new() { MatterId = Approval(bulletin.Id), PersonId = writer.Id, SettledAt = now };

    /// <summary>To its writers, who can send it now.</summary>
    public static NoticeRaised Approved(Bulletin bulletin, DateTime now) => new()
    {
        NoticeId = NoticeIds.Of("bulletin-approved", bulletin.Id, now.Ticks),
        Kind = NoticeKind.BulletinApproved,
        MatterId = Sending(bulletin.Id),
        For = [.. bulletin.WriterIds.Select(writer => Editors with { PersonId = writer })],
        SubjectId = bulletin.Id,
        RaisedAt = now,
    };

    public static NoticeSettled NothingToApprove(Bulletin bulletin, DateTime now) =>
        new() { MatterId = Approval(bulletin.Id), SettledAt = now };

    /// <summary>What was approved is not what stands there now.</summary>
    public static NoticeSettled NothingToSend(Bulletin bulletin, DateTime now) =>
        new() { MatterId = Sending(bulletin.Id), SettledAt = now };

    public static NoticeSettled Sent(Bulletin bulletin, DateTime now) => new() { MatterId = bulletin.Id, SettledAt = now };

    static Guid Approval(Guid bulletinId) => NoticeIds.Of("bulletin-approval", bulletinId);

    static Guid Sending(Guid bulletinId) => NoticeIds.Of("bulletin-sending", bulletinId);
}
