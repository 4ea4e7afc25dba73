using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.LocalInquiries.Model;

/// <summary>A notification that a national inquiry covers.</summary>
public class NationalInquiryCase : IBookkeeping
{
    public required Guid InquiryId { get; init; }
    public required Guid NotificationId { get; init; }
}
