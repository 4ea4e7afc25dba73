using Safeguarding.Contracts.Notifications;

namespace Safeguarding.LocalInquiries.Model;

/// <summary>
/// What is known of a notification, whichever message comes first. Opening and withdrawing both write this one row, so that they
/// can never pass each other unseen: the one that is late fails on it, is retried and finds the other.
/// </summary>
public class KnownNotification
{
    public required Guid NotificationId { get; init; }
    public Guid? InquiryId { get; set; }
    public DateTime? WithdrawnAt { get; set; }
    public WithdrawalReason? WithdrawalReason { get; set; }
}
