using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Model;

/// <summary>
/// The panel's view of one notification. Messages about it come in any order, so the row is made by whichever is first and
/// <see cref="State"/> follows from all that is known.
/// </summary>
public partial class PanelCase : IVersioned
{
    public required Guid Id { get; init; }
    public required Guid NotificationId { get; init; }
    public int Version { get; set; }
    public CaseState State { get; private set; }

    public string Reference { get; private set; } = "";
    public IncidentKind Kind { get; private set; }
    public string AreaCode { get; private set; } = "";
    public List<string> OtherAreaCodes { get; private set; } = [];

    /// <summary>Of the areas that took the place of its own, the one that alone answers for it; null while all do.</summary>
    public string? GivenToAreaCode { get; private set; }

    public List<RecordedAreaChange> AreaChanges { get; } = [];
    public DateTime SentAt { get; private set; } = DateTime.UnixEpoch;

    /// <summary>When the notification was entered, where the panel had been told of it by telephone or on paper.</summary>
    public DateTime? EnteredAt { get; private set; }
    public DateOnly BecameAwareOn { get; private set; }
    public int NumberOfChildren { get; private set; }
    public bool Late { get; private set; }
    public bool MediaInterest { get; private set; }

    /// <summary>The date told to the area; kept beside <see cref="SentAt"/>, so that a later holiday list cannot move a promise.</summary>
    public DateOnly RapidReviewDueOn { get; private set; }

    public List<ReceivedReview> RapidReviews { get; } = [];

    /// <summary>The highest version received; 0 while none is.</summary>
    public int ReceivedVersion { get; private set; }

    /// <summary>The version that was before the panel when it last decided; 0 for none.</summary>
    public int AnsweredVersion { get; private set; }

    public List<Decision> Decisions { get; } = [];
    public PanelOutcome? Outcome { get; private set; }
    public DateTime? DecidedAt { get; private set; }
    public PracticeReview PracticeReview { get; private set; } = new();

    /// <summary>The national inquiry that covers it now.</summary>
    public Guid? InquiryId { get; private set; }

    public DateTime? InquiryPublishedAt { get; private set; }
    public WithdrawalReason? WithdrawalReason { get; private set; }
    public DateTime? WithdrawnAt { get; private set; }
    public DeescalationReason? DeescalationReason { get; private set; }
    public DateTime? DeescalatedAt { get; private set; }
    public Triage Triage { get; private set; } = new();
    public List<CaseLink> Links { get; } = [];
    public List<DeclaredConflict> Conflicts { get; } = [];

    /// <summary>The earliest version that the panel has yet to answer.</summary>
    public ReceivedReview? AwaitingAnswer => State != CaseState.AwaitingDecision ? null
        : RapidReviews.Where(review => review.Version > AnsweredVersion).MinBy(review => review.Version);

    public bool UnderOpenInquiry => InquiryId is not null && InquiryPublishedAt is null;

    public ReceivedReview? LatestRapidReview => RapidReviews.MaxBy(review => review.Version);

    /// <summary>The area whose partners, or those of its successors, answer for it.</summary>
    public string AnsweringAreaCode => GivenToAreaCode ?? AreaCode;

    /// <summary>Nothing of it waits for anybody.</summary>
    public bool IsOver => State is CaseState.Withdrawn or CaseState.Deescalated or CaseState.SetAside;

    public void Withdraw(NotificationWithdrawn withdrawn)
    {
        WithdrawalReason = withdrawn.Reason;
        WithdrawnAt = withdrawn.WithdrawnAt;
        Settle();
    }

    public void Deescalate(NotificationDeescalated deescalated)
    {
        DeescalationReason = deescalated.Reason;
        DeescalatedAt = deescalated.DeescalatedAt;
        Settle();
    }

    public void Receive(RapidReviewSubmitted review, Deadlines deadlines)
    {
        RapidReviews.Add(ReceivedReview.From(review, Id, deadlines));
        ReceivedVersion = Math.Max(ReceivedVersion, review.Version);
        Settle();
    }

    public CaseAreaChanged GiveTo(string? areaCode, string reason, CurrentUser user, DateTime now)
    {
        GivenToAreaCode = areaCode;
        var change = RecordedAreaChange.Of(this, reason, user, now);
        AreaChanges.Add(change);
        return new CaseAreaChanged
        {
            CaseId = Id,
            NotificationId = NotificationId,
            Version = change.Number,
            GivenToAreaCode = areaCode,
            ChangedAt = now,
        };
    }

    /// <summary>Who is given what they have already takes it up.</summary>
    public void HandTo(CaseOwner? owner, CurrentUser user) => Triage = Triage with
    {
        OwnerId = owner?.Id,
        OwnerName = owner?.Name,
        HandedOver = owner is not null && owner.Id != user.Id && (owner.Id != Triage.OwnerId || Triage.HandedOver),
    };

    public void Place(CasePriority priority, string? note, IEnumerable<Guid> linkedCases)
    {
        Triage = Triage with { Priority = priority, Note = note };
        Links.Clear();
        Links.AddRange(linkedCases.Select(linked => new CaseLink { CaseId = Id, LinkedCaseId = linked }));
    }

    public void Decide(Decision decision)
    {
        foreach (var earlier in Decisions)
            earlier.Revised = true;
        Decisions.Add(decision);
        Outcome = decision.Outcome;
        DecidedAt = decision.DecidedAt;
        AnsweredVersion = ReceivedVersion;
        Settle();
    }

    public void ComeUnder(NationalInquiry inquiry)
    {
        InquiryId = inquiry.Id;
        InquiryPublishedAt = null;
        Settle();
    }

    public void InquiryPublished(DateTime publishedAt)
    {
        InquiryPublishedAt = publishedAt;
        Settle();
    }

    void Settle() => State = CaseStates.Of(this);
}
