using Safeguarding.Contracts;

namespace Safeguarding.LocalInquiries.Model;

/// <summary>A partner's signature under one version of the content. Never changed: an edit makes a version it does not cover.</summary>
public class Signature
{
    public required Guid Id { get; init; }
    public required Guid InquiryId { get; init; }
    public required int ContentVersion { get; init; }

    /// <summary>The area whose partner signs.</summary>
    public required string AreaCode { get; init; }

    public required Agency Agency { get; init; }
    public required string SignedBy { get; init; }
    public required string SignedByName { get; init; }
    public required DateTime SignedAt { get; init; }
}
