using Safeguarding.Contracts.Notifications;

namespace Safeguarding.LocalInquiries.Model;

/// <summary>That another notification of the same incident leads, so that the inquiry on this one is set aside.</summary>
public sealed record NotificationLink(Guid LeadingId, LinkRelation Relation, DateTime At);
