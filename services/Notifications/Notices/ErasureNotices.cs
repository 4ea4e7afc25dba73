using Safeguarding.Contracts.Notices;
using Safeguarding.ServiceDefaults.Notices;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Notices;

/// <summary>What administrators are told of notifications that need not be kept any more: once a day, however many there are.</summary>
static class ErasureNotices
{
    /// <summary>All that wait are one matter, and one task.</summary>
    public static readonly Guid Matter = NoticeIds.Of("erasure-proposed");

    public static NoticeRaised Proposed(DateOnly today, DateTime now) => new()
    {
        NoticeId = NoticeIds.Of("erasure-proposed", today),
        Kind = NoticeKind.ErasureProposed,
        MatterId = Matter,
        For = [new NoticeAudience { Role = Roles.Administrator }],
        SubjectId = Matter,
        RaisedAt = now,
    };

    /// <summary>None waits any more.</summary>
    public static NoticeSettled Decided(DateTime now) => new() { MatterId = Matter, SettledAt = now };
}
