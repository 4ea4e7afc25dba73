using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>What happened on the case, and who was told of it.</summary>
public partial class CasePage
{
    public IReadOnlyList<TimelineRow> Timeline => TimelineRow.Of(Events, Told.Value ?? []);

    /// <summary>Who did it, by the part they play: the timeline carries no names.</summary>
    public string By(TimelineEvent entry) => entry.Kind switch
    {
        TimelineEventKind.PanelDecided or TimelineEventKind.NationalInquiryOpened or TimelineEventKind.NationalInquiryPublished
            or TimelineEventKind.AreaChanged or TimelineEventKind.Restricted or TimelineEventKind.RestrictionLifted
            or TimelineEventKind.GivenToColleague or TimelineEventKind.PutOnAgenda => "National panel",
        // The versions say by whom.
        TimelineEventKind.Linked or TimelineEventKind.Unlinked => "Council or panel’s secretariat",
        TimelineEventKind.RapidReviewOpened or TimelineEventKind.RapidReviewSubmitted or TimelineEventKind.PracticeReviewStarted
            or TimelineEventKind.PracticeReviewPublished or TimelineEventKind.SignatureVoided => $"Safeguarding partners of {AreaName}",
        TimelineEventKind.RapidReviewSigned when AgencyOf(entry) is { } agency => $"{Words.For(agency)}, {AreaName}",
        TimelineEventKind.HandedOver when entry.Code is { } council => $"Council of {NameOf(council)}",
        _ => $"Council of {AreaName}",
    };

    /// <summary>What the entry's code adds; null where it has none that is known here.</summary>
    public string? Detail(TimelineEvent entry) => entry.Kind switch
    {
        TimelineEventKind.AreaChanged => entry.Code is null ? $"All areas that took the place of {AreaName}" : NameOf(entry.Code),
        TimelineEventKind.ShareOpened or TimelineEventKind.ShareClosed when entry.Code is { } area => NameOf(area),
        TimelineEventKind.SignatureVoided when AgencyOf(entry) is { } agency => Words.For(agency),
        TimelineEventKind.RapidReviewSigned => $"Version {entry.Number}",
        TimelineEventKind.Sent => Codes.Parse<ReportChannel>(entry.Code) is { } channel ? Words.For(channel) : null,
        TimelineEventKind.PanelDecided => Codes.Parse<PanelOutcome>(entry.Code) is { } outcome ? CaseWords.For(outcome) : null,
        TimelineEventKind.Amended => Codes.Parse<AmendmentReason>(entry.Code) is { } why ? CaseWords.For(why) : null,
        TimelineEventKind.Linked => Codes.Parse<LinkRelation>(entry.Code) is { } relation ? CaseWords.For(relation) : null,
        TimelineEventKind.Unlinked => Codes.Parse<UnlinkReason>(entry.Code) is { } apart ? CaseWords.For(apart) : null,
        TimelineEventKind.Deescalated => Codes.Parse<DeescalationReason>(entry.Code) is { } which ? CaseWords.For(which) : null,
        TimelineEventKind.Withdrawn => Codes.Parse<WithdrawalReason>(entry.Code) is { } reason ? CaseWords.For(reason) : null,
        _ => null,
    };

    /// <summary>The date that the entry names, in a sentence. A meeting may have been moved or cancelled since.</summary>
    public static string? DateOf(TimelineEvent entry) => entry.DueOn is not { } date ? null
        : entry.Kind == TimelineEventKind.PutOnAgenda ? $"The meeting was then planned for {Dates.InWords(date)}"
        : $"To be finished by {Dates.InWords(date)}";

    static Agency? AgencyOf(TimelineEvent entry) => Codes.Parse<Agency>(entry.Code);
}
