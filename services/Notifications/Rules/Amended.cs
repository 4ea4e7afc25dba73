using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Notifications.Rules;

/// <summary>What the rules of an amendment go by of the notification that was sent.</summary>
/// <param name="EarlierReport">How the panel was told before it was sent here; null where it was not.</param>
/// <param name="IsGiven">Whether the panel gave it to one of the areas that took its area's place.</param>
public sealed record Amended(string AreaCode, DateOnly SentOn, bool IsGiven, EarlierReport? EarlierReport)
{
    public static Amended Of(Notification sent) => new(
        sent.AreaCode, LondonTime.DateOf(sent.SentAt), sent.GivenToAreaCode is not null,
        sent.Channel is { } channel ? new EarlierReport { Channel = channel, ReportedAt = sent.SentAt } : null);
}
