using Safeguarding.Contracts.Notifications;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Notifications.Model;

/// <summary>
/// What was true as the notification was sent, never changed afterwards: the receipt repeats it, and official statistics are to count
/// it (harm that later ends in death stays serious harm there; no statistics are made here yet). The due dates are those that were
/// promised, kept beside the facts they came from.
/// </summary>
public class SentFacts
{
    const string EthnicityNotObtained = "NOBT";

    public required Guid NotificationId { get; init; }

    /// <summary>The London date, by which statistics are to count.</summary>
    public required DateOnly SentOn { get; init; }

    public required IncidentKind Kind { get; init; }

    public required string AreaCode { get; init; }

    public required DateOnly BecameAwareOn { get; init; }

    public required bool Late { get; init; }

    public LateReason? LateReason { get; init; }

    public DateOnly? NotifyDueOn { get; init; }

    public DateOnly? RapidReviewDueOn { get; init; }

    public required bool InPanelRemit { get; init; }

    public required IncidentNature Nature { get; init; }

    public required int NumberOfChildren { get; init; }

    /// <summary>Completed years of the counted child; null for an unborn one.</summary>
    public int? ChildAge { get; init; }

    public required Sex ChildSex { get; init; }

    public required string ChildEthnicity { get; init; }

    public required Answer ChildDisabled { get; init; }

    public required Answer ChildLookedAfter { get; init; }

    public string? ChildPlacementType { get; init; }

    public required PlanStatus ChildProtectionPlan { get; init; }

    public required Answer ChildInNeed { get; init; }

    public required bool ChildKnownToAgency { get; init; }

    public static SentFacts From(
        Guid id, NotificationContent content, DateTime sentAt, bool late, DateOnly? notifyDueOn, DateOnly? rapidReviewDueOn)
    {
        var child = content.CountedChild();
        return new SentFacts
        {
            NotificationId = id,
            SentOn = LondonTime.DateOf(sentAt),
            Kind = content.Kind!.Value,
            AreaCode = content.AreaCode!,
            BecameAwareOn = content.BecameAwareOn!.Value,
            Late = late,
            LateReason = content.LateReason,
            NotifyDueOn = notifyDueOn,
            RapidReviewDueOn = rapidReviewDueOn,
            InPanelRemit = content.InPanelRemit(),
            Nature = content.Incident!.Nature!.Value,
            NumberOfChildren = content.Children!.Count,
            ChildAge = child.AgeOn(content.FirstOn() ?? content.BecameAwareOn.Value),
            // What is not asked at the child's age counts as not known, or as what cannot be.
            ChildSex = child.Sex ?? Sex.NotKnown,
            ChildEthnicity = child.Ethnicity ?? EthnicityNotObtained,
            ChildDisabled = child.Disabled ?? Answer.NotKnown,
            ChildLookedAfter = child.Status!.LookedAfter ?? Answer.No,
            ChildPlacementType = child.Status.PlacementType,
            ChildProtectionPlan = child.Status.ChildProtectionPlan!.Value,
            ChildInNeed = child.Status.ChildInNeed ?? Answer.No,
            ChildKnownToAgency = child.Status.KnownTo!.Count > 0,
        };
    }
}
