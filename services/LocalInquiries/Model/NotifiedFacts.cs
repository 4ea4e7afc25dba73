using System.Text.Json;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.LocalInquiries.Model;

/// <summary>What was told of a notification in one of its versions: as it was sent, or as an amendment left it.</summary>
public sealed record NotifiedFacts(IncidentNotified Incident, int Version, AmendmentReason? Reason, DateTime At)
{
    public static NotifiedFacts Of(IncidentNotified sent) => new(sent, 1, null, sent.SentAt);

    public static NotifiedFacts Of(NotificationAmended amended) =>
        new(amended.Facts, amended.Version, amended.Reason, amended.AmendedAt);

    public string ToStored() => JsonSerializer.Serialize(this);

    public static NotifiedFacts? Read(string? stored) =>
        stored is null ? null : JsonSerializer.Deserialize<NotifiedFacts>(stored);
}
