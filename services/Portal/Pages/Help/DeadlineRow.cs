using Safeguarding.Portal.Show;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Portal.Pages.Help;

/// <summary>One rule in words.</summary>
public record DeadlineRow(string What, string Length, string From, string Source)
{
    public static DeadlineRow Of(DeadlineRule rule) => new(Words(rule.Clock), Lengths.Of(rule), CountedFrom(rule), SourceOf(rule));

    static string Words(StatutoryClock clock) => clock switch
    {
        StatutoryClock.NotifyIncident => "The council notifies the panel of an incident",
        StatutoryClock.TellPartners => "The council tells its partners and other areas concerned",
        StatutoryClock.LookedAfterChildDeath => "The council notifies the death of a looked-after child, whatever the cause",
        StatutoryClock.CareLeaverDeath => "The council notifies the death of a care leaver up to and including age 24",
        StatutoryClock.RapidReview => "The partners complete the rapid review and send it",
        StatutoryClock.PanelResponse => "The panel answers a rapid review",
        StatutoryClock.PracticeReviewAnnouncement => "The partners tell the panel of a practice review and its reviewer",
        StatutoryClock.PracticeReviewPublication => "The partners publish a practice review",
        StatutoryClock.AdvanceCopy => "The panel and the Secretary of State get a copy of a practice review",
        StatutoryClock.NationalInquiryPublication => "The panel publishes a national inquiry",
        StatutoryClock.NationalAdvanceCopy => "The Secretary of State gets a copy of a national inquiry",
        StatutoryClock.PracticeReviewAvailability => "A practice review stays available",
        StatutoryClock.NationalInquiryAvailability => "A national inquiry stays available",
        _ => clock.ToString(),
    };

    static string CountedFrom(DeadlineRule rule) => $"{(rule.Direction == DeadlineDirection.Before ? "before" : "after")}: {rule.Trigger}";

    // What was not read in its source is marked; a length of our own is called one.
    static string SourceOf(DeadlineRule rule) => (rule.Force, rule.Certainty) switch
    {
        (DeadlineForce.Target, _) => $"{rule.LegalSource}. A target of this service",
        (_, Certainty.WellKnown) => $"{rule.LegalSource} (not confirmed)",
        _ => rule.LegalSource,
    };
}
