using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Clients;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using InquiryState = Safeguarding.Contracts.LocalInquiries.InquiryState;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>One case as all who may read it see it: what stands, what runs, what happened. It names nobody.</summary>
[Authorize(Policies.CaseReader)]
public partial class CasePage(
    NotificationsClient notifications, CaseFileClient caseFile, LocalInquiriesClient inquiries, NoticesClient notices, AreaRegister areas,
    CurrentUser person) : RecordPage<NotificationOverview>
{
    [FromRoute]
    public Guid NotificationId { get; set; }

    public NotificationOverview Notification => Record;

    public NotificationSummary Summary => Notification.Summary;

    public IReadOnlyList<TimelineEvent> Events { get; private set; } = [];

    /// <summary>Who was told of what, newest first.</summary>
    public Part<IReadOnlyList<ToldOnCase>> Told { get; private set; } = null!;

    /// <summary>Without a value while the inquiry has not opened, or is not this person's to see.</summary>
    public Part<InquiryDetails?> Local { get; private set; } = null!;

    public InquiryDetails? Inquiry => Local.Value;

    /// <summary>Partners of an area that is only named on the notification do not see the leading area's inquiry.</summary>
    public bool MaySeeInquiry => person.IsPanel || IsOurs;

    /// <summary>The responsible area's partners call the case as they like among themselves.</summary>
    public bool CanName => IsOurs && Summary.ErasedAt is null;

    public bool CanAmend => CanWithdraw;

    public bool CanWithdraw =>
        IsOurs && person.Has(Roles.Notifier) && Summary is { State: NotificationState.Sent, ErasedAt: null };

    /// <summary>Once; then it follows the one that was sent.</summary>
    public bool CanSendAnew => IsOurs && person.Has(Roles.Notifier) && Summary is { State: NotificationState.Withdrawn, ErasedAt: null }
        && !Notification.Links.Any(link => link.Leads);

    /// <summary>By the secretariat, and by a council for its own.</summary>
    public bool CanLink => person.Has(Roles.Secretariat) || (IsOurs && person.Has(Roles.Notifier));

    public bool CanOpenShares => IsOurs && person.Has(Roles.Notifier) && Summary.ErasedAt is null;

    /// <summary>Offered where the area decided for one or the panel advises one, not after every answer of the panel.</summary>
    public bool CanStartPracticeReview => IsOurs && Inquiry is { State: InquiryState.Submitted }
        && (Inquiry.Decision.PracticeReview is true || Inquiry.Panel?.Outcome == PanelOutcome.AdvisePracticeReview);

    /// <summary>The partners whose signatures under the present version are missing.</summary>
    public IEnumerable<Agency> NotSigned => Enum.GetValues<Agency>()
        .Where(agency => Inquiry?.Signatures.Any(signature => signature.Agency == agency && !signature.Voided) != true);

    /// <summary>What the rapid review waits for; null while it is not known, or sent.</summary>
    public ReviewStanding? Standing => Inquiry is not { State: InquiryState.RapidReview } ? null : new ReviewStanding
    {
        NotificationId = Summary.Id,
        Missing = Inquiry.MissingBeforeSigning.Count,
        NotSigned = [.. NotSigned],
    };

    public string AreaName => NameOf(Summary.AreaCode);

    bool IsOurs => person.IsAreaPartner && areas.ServedBy(person.AreaCodes).Contains(Summary.GivenToAreaCode ?? Summary.AreaCode);

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostNicknameAsync(
        [FromForm(Name = nameof(NicknameForm.Nickname))] string? nickname, CancellationToken ct) =>
        (await caseFile.NameAsync(NotificationId, nickname, ct)).Refusal is { } refusal
            ? Again(refusal)
            : LocalRedirect($"/cases/{NotificationId}");

    public string NameOf(string areaCode) => areas.Find(areaCode)?.Name ?? areaCode;

    // All are asked at once.
    protected override async Task<NotificationOverview?> FindAsync(CancellationToken ct)
    {
        var local = Part.OfAsync(inquiries.OfNotificationAsync(NotificationId, ct));
        var told = Part.OfAsync(notices.ToldAsync(NotificationId, ct));
        var timeline = notifications.TimelineAsync(NotificationId, ct);
        var overview = await notifications.OverviewAsync(NotificationId, ct);
        Local = await local;
        Told = await told;
        Events = (await timeline)?.Events ?? [];
        return overview;
    }
}
