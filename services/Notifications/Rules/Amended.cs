using Safeguarding.Notifications.Model;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Notifications.Rules;

/// <summary>What the rules of an amendment go by of the notification that was sent.</summary>
/// <param name="IsGiven">Whether the panel gave it to one of the areas that took its area's place.</param>
public sealed record Amended(string AreaCode, DateOnly SentOn, bool IsGiven)
{
    public static Amended Of(Notification sent) => new(sent.AreaCode, LondonTime.DateOf(sent.SentAt), sent.GivenToAreaCode is not null);
}
