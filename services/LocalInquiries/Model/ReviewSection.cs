using Safeguarding.Contracts;
using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.LocalInquiries.Model;

/// <summary>
/// One section as written. One that nobody has written yet has no row, and is read as version 1: of two first writers the key lets one in.
/// </summary>
public class ReviewSection : IVersioned
{
    public required Guid InquiryId { get; init; }
    public required string Key { get; init; }
    public string Text { get; private set; } = "";
    public DateTime? ChangedAt { get; private set; }
    public string? ChangedBy { get; private set; }
    public Agency? ChangedByAgency { get; private set; }
    public int Version { get; set; }

    public static ReviewSection Unwritten(Guid inquiryId, string key) => new() { InquiryId = inquiryId, Key = key, Version = 1 };

    public void Write(string text, string by, Agency agency, DateTime now)
    {
        Text = text;
        ChangedBy = by;
        ChangedByAgency = agency;
        ChangedAt = now;
    }
}
