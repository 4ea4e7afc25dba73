using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.LocalInquiries.Model;

/// <summary>
/// All local learning from one notification. Two versions: <see cref="Version"/> guards every save of the row, <see cref="ContentVersion"/>
/// counts changes of what the partners sign. A signature counts only while it is under the present content, so an edit voids it by itself.
/// </summary>
public partial class LocalInquiry : IVersioned
{
    static readonly Agency[] Partners = Enum.GetValues<Agency>();

    public required Guid Id { get; init; }
    public required Guid NotificationId { get; init; }

    /// <summary>What is known of the notification beside this inquiry.</summary>
    public KnownNotification Notified { get; private init; } = null!;

    public required string Reference { get; init; }
    public IncidentKind Kind { get; private set; }
    public string AreaCode { get; private set; } = "";
    public List<string> OtherAreaCodes { get; private set; } = [];

    /// <summary>Of the areas that took the place of its own, the one that alone answers for it; null while all do.</summary>
    public string? GivenToAreaCode { get; private set; }

    /// <summary>The area whose partners, or those of its successors, answer for it.</summary>
    public string AnsweringAreaCode => GivenToAreaCode ?? AreaCode;

    public int NumberOfChildren { get; private set; }
    public bool MediaInterest { get; private set; }
    public DateOnly BecameAwareOn { get; private set; }
    public required DateTime NotificationSentAt { get; init; }
    public bool NotificationLate { get; private set; }
    public required DateTime OpenedAt { get; init; }

    /// <summary>What started the clock of the rapid review: the sending, or the amendment that brought it into the panel's remit.</summary>
    public required DateTime RapidReviewFrom { get; init; }
    public required int TemplateVersion { get; init; }

    /// <summary>As promised when the inquiry opened: a later change of the calendar does not move it in silence.</summary>
    public required DateOnly RapidReviewDueOn { get; init; }

    public InquiryState State { get; private set; } = InquiryState.RapidReview;

    /// <summary>How far the area's own work has come, whatever has set it aside or ended it.</summary>
    public InquiryState Reached { get; private set; } = InquiryState.RapidReview;

    /// <summary>Date of the clock that runs now, for sorting and filtering; null where none does.</summary>
    public DateOnly? NextDueOn { get; private set; }

    public int ContentVersion { get; private set; } = 1;
    public DateTime? SubmittedAt { get; private set; }
    public bool? SubmittedLate { get; private set; }
    public DateTime? WithdrawnAt { get; private set; }
    public WithdrawalReason? WithdrawalReason { get; private set; }
    public DateTime? DeescalatedAt { get; private set; }
    public DeescalationReason? DeescalationReason { get; private set; }
    public int Version { get; set; }

    public List<ReviewSection> Sections { get; } = [];
    public AreaDecision Decision { get; init; } = null!;
    public List<Signature> Signatures { get; init; } = [];
    public PracticeReview? PracticeReview { get; private set; }
    public Publication? Publication { get; private set; }

    /// <summary>Whether a practice review is the area's present decision; null before it has decided.</summary>
    public bool? WantsPracticeReview => PracticeReview is not null || Decision.PracticeReview is true ? true : Decision.PracticeReview;

    public RapidReviewTemplate Template => RapidReviewTemplate.Of(TemplateVersion);

    public IEnumerable<Agency> MissingSignatures => Partners.Where(partner => CurrentSignatureOf(partner) is null);

    /// <summary>Paths of what must still be written before anyone can sign.</summary>
    public IEnumerable<string> MissingBeforeSigning =>
        Template.Sections.Where(section => section.Required && string.IsNullOrWhiteSpace(SectionOf(section.Key).Text))
            .Select(section => $"sections.{section.Key}").Concat(Decision.IsMade ? [] : ["decision"]);

    public bool IsReadyToSign => !MissingBeforeSigning.Any();

    public static LocalInquiry Open(IncidentNotified incident, RapidReviewTemplate template, DateOnly dueOn, DateTime now)
    {
        var id = Guid.CreateVersion7();
        return new LocalInquiry
        {
            Id = id,
            NotificationId = incident.NotificationId,
            Reference = incident.Reference,
            NotificationSentAt = incident.SentAt,
            OpenedAt = now,
            RapidReviewFrom = incident.RemitSince ?? incident.SentAt,
            TemplateVersion = template.Version,
            RapidReviewDueOn = dueOn,
            NextDueOn = dueOn,
            Decision = new AreaDecision { InquiryId = id },
        };
    }

    public ReviewSection SectionOf(string key) =>
        Sections.SingleOrDefault(section => section.Key == key) ?? ReviewSection.Unwritten(Id, key);

    public Signature? CurrentSignatureOf(Agency agency) =>
        Signatures.SingleOrDefault(signature => signature.Agency == agency && IsCurrent(signature));

    public bool IsCurrent(Signature signature) => signature.ContentVersion == ContentVersion;

    /// <summary>A section or the decision was changed: what was signed is no longer what stands here.</summary>
    public void ContentChanged() => ContentVersion++;

    public void Sign(Signature signature, DateTime now)
    {
        Signatures.Add(signature);
        if (MissingSignatures.Any())
            return;

        SubmittedAt = now;
        SubmittedLate = LondonTime.DateOf(now) > RapidReviewDueOn;
        Reach(InquiryState.Submitted);
    }

    public void Start(PracticeReview review)
    {
        PracticeReview = review;
        Reach(InquiryState.PracticeReview);
    }

    public void Publish(Publication publication)
    {
        Publication = publication;
        Reach(InquiryState.Published);
    }

    public void GiveTo(string? areaCode) => GivenToAreaCode = areaCode;
}
