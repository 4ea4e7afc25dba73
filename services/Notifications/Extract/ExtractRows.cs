using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Notifications.Extract;

/// <summary>Notifications as rows of an extract: from the facts as sent alone, which hold no identity.</summary>
static class ExtractRows
{
    const int MostChildren = 3;
    const int MostDays = 30;

    /// <summary>What is in the extract of these days of notification: the one place that says what analysts do not see.</summary>
    public static IQueryable<Notification> ForExtract(this IQueryable<Notification> notifications, DateOnly from, DateOnly to) =>
        notifications.Where(sent => sent.AsSent.SentOn >= from && sent.AsSent.SentOn <= to
            && (sent.Access == null || !sent.Access.Restricted));

    public static ExtractRow ToExtractRow(this Notification sent, Func<Guid, string> pseudonym, AreaRegister areas)
    {
        var facts = sent.AsSent;
        return new ExtractRow
        {
            Pseudonym = sent.ErasedAt is null ? pseudonym(sent.Id) : null,
            Kind = facts.Kind,
            State = sent.State,
            Region = areas.Find(facts.AreaCode)?.Region,
            Nature = facts.Nature,
            AgeGroup = AgeGroup(facts.ChildAge),
            Sex = facts.ChildSex,
            EthnicGroup = CodeList.Ethnicity.GroupOf(facts.ChildEthnicity),
            Disabled = facts.ChildDisabled,
            LookedAfter = facts.ChildLookedAfter,
            ChildProtectionPlan = facts.ChildProtectionPlan,
            ChildInNeed = facts.ChildInNeed,
            KnownToAgency = facts.ChildKnownToAgency,
            NumberOfChildren = Math.Min(facts.NumberOfChildren, MostChildren),
            InPanelRemit = facts.InPanelRemit,
            DaysToNotify = Math.Min(facts.SentOn.DayNumber - facts.BecameAwareOn.DayNumber, MostDays + 1),
            Late = facts.Late,
            Suppressed = false,
        };
    }

    static string AgeGroup(int? age) => age switch
    {
        null => "unborn",
        < 1 => "0",
        <= 5 => "1-5",
        <= 10 => "6-10",
        <= 15 => "11-15",
        <= 17 => "16-17",
        _ => "18+",
    };
}
