using Safeguarding.Contracts.Notices;

namespace Safeguarding.Portal.Show;

/// <summary>What notices say, and where one acts on them.</summary>
public static class NoticeWords
{
    public static string For(NoticeKind kind) => kind switch
    {
        NoticeKind.DraftToComment => "Comment on the council’s draft notification",
        NoticeKind.PartnerCommented => "A partner commented",
        NoticeKind.DraftDue => "Send the draft notification",
        NoticeKind.NotificationReceived => "Your council notified a serious incident",
        NoticeKind.AreaNamed => "Another area’s notification names yours",
        NoticeKind.RapidReviewOpened => "A rapid review began",
        NoticeKind.RapidReviewDue => "Finish the rapid review",
        NoticeKind.SignatureMissing => "Rapid review: your agency’s signature is missing",
        NoticeKind.SignatureVoided => "Rapid review: the text changed, sign it again",
        NoticeKind.RapidReviewReceived => "A rapid review reached the panel",
        NoticeKind.PanelAnswerDue => "Answer the rapid review",
        NoticeKind.PanelDecided => "The panel decided",
        NoticeKind.CaseOnAgenda => "A case is on the agenda of a meeting",
        NoticeKind.InquiryToOpen => "Open the national inquiry that the panel decided on",
        NoticeKind.PracticeReviewStarted => "A practice review began",
        NoticeKind.PracticeReviewDue => "Publish the practice review",
        NoticeKind.PracticeReviewPublished => "A practice review is public",
        NoticeKind.BulletinToApprove => "Approve a bulletin",
        NoticeKind.NotificationAmended => "A notification was amended",
        NoticeKind.NotificationWithdrawn => "A notification was withdrawn",
        NoticeKind.NotificationDeescalated => "A notification was de-escalated: the criteria are not met",
        NoticeKind.NotificationsLinked => "Two notifications of one incident were linked",
        NoticeKind.NotificationsUnlinked => "Two linked notifications stand each for itself again",
        NoticeKind.ChildAskedAfter => "Another council writes of a child in your notification: ask the panel’s secretariat",
        NoticeKind.DraftHandedOver => "Another council handed you a draft notification",
        NoticeKind.BulletinApproved => "A bulletin is approved and can be sent",
        NoticeKind.CaseHandedOver => "A colleague gave you a case to look after",
        NoticeKind.ErasureProposed => "Notifications need not be kept any more: decide whether they are erased",
        NoticeKind.NotificationSent => "Your notification was received: the receipt",
        NoticeKind.NotificationShared => "A notification is shared with you",
        NoticeKind.ShareChanged => "Another area changed what it shares with yours",
        NoticeKind.PeopleToName => "A case was restricted: name who in your organisation sees it",
        _ => "Something waits for you",
    };

    /// <summary>The page on which its reader acts.</summary>
    public static string AddressOf(NoticeSummary notice) => notice.Kind switch
    {
        NoticeKind.DraftToComment => $"/notify/shared/{notice.SubjectId}",
        NoticeKind.DraftDue or NoticeKind.DraftHandedOver => $"/notify/{notice.SubjectId}",
        NoticeKind.PartnerCommented when notice.Reference is null => $"/notify/{notice.SubjectId}/partners",
        NoticeKind.PartnerCommented => $"/cases/{notice.CaseId}/record",
        NoticeKind.ErasureProposed => "/operations/retention",
        NoticeKind.NotificationSent => $"/cases/{notice.CaseId}/receipt",
        // All who are told of these can open the record, and acknowledge there that they have it.
        NoticeKind.NotificationAmended or NoticeKind.NotificationShared or NoticeKind.NotificationWithdrawn
            or NoticeKind.NotificationDeescalated or NoticeKind.ShareChanged =>
            $"/cases/{notice.CaseId}/record",
        NoticeKind.RapidReviewDue => $"/cases/{notice.CaseId}/rapid-review",
        NoticeKind.SignatureMissing or NoticeKind.SignatureVoided => $"/cases/{notice.CaseId}/rapid-review/sign",
        NoticeKind.RapidReviewReceived or NoticeKind.PanelAnswerDue or NoticeKind.CaseOnAgenda or NoticeKind.InquiryToOpen
            or NoticeKind.CaseHandedOver => $"/panel/cases/{notice.SubjectId}",
        NoticeKind.PanelDecided => $"/cases/{notice.CaseId}#local-inquiry",
        NoticeKind.PracticeReviewStarted or NoticeKind.PracticeReviewDue => $"/cases/{notice.CaseId}/practice-review",
        NoticeKind.PeopleToName => $"/restricted-cases/{notice.SubjectId}",
        NoticeKind.BulletinToApprove or NoticeKind.BulletinApproved => $"/editor/bulletins/{notice.SubjectId}",
        _ => $"/cases/{notice.CaseId}",
    };

    /// <summary>How it stands with the reader.</summary>
    public static string StateOf(NoticeSummary notice) => notice switch
    {
        { SettledAt: not null } => "Done",
        { SeenAt: not null } => "Seen",
        _ => "New",
    };

    public static string ColourOf(NoticeSummary notice) => notice switch
    {
        { SettledAt: not null } => "grey",
        { SeenAt: not null } => "light-blue",
        _ => "blue",
    };
}
