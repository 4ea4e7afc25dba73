using Safeguarding.Contracts;
using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.LocalInquiries.Model;

/// <summary>One section as written. All sections of the template exist from the start, so that two first writers meet on one row.</summary>
public class ReviewSection : IVersioned
{
    public required Guid InquiryId { get; init; }
    public required string Key { get; init; }
    public string Text { get; private set; } = "";
    public DateTime? ChangedAt { get; private set; }
    public string? ChangedBy { get; private set; }
    public Agency? ChangedByAgency { get; private set; }
    public int Version { get; set; }

    public void Write(string text, string by, Agency agency, DateTime now)
    {
        Text = text;
        ChangedBy = by;
        ChangedByAgency = agency;
        ChangedAt = now;
    }
}
