using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Tasks;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Features;

/// <summary>What a case waits for from one person of the panel. Whoever is several things there is asked for the decision first.</summary>
/// <param name="Meetings">Those still to come, the next first, with what the person has read for them.</param>
sealed record CaseTasks(CurrentUser User, Deadlines Deadlines, IReadOnlyList<Meeting> Meetings)
{
    readonly bool _decides = User.Has(Roles.Member) || User.Has(Roles.Chair);
    readonly bool _manages = User.Has(Roles.Secretariat);

    // A case may stand on several agendas: the earliest meeting is the one to read it for.
    readonly IReadOnlyDictionary<Guid, DateOnly> _meetingOf = Meetings
        .SelectMany(meeting => meeting.Agenda.Select(entry => (entry.CaseId, meeting.HeldOn)))
        .GroupBy(entry => entry.CaseId).ToDictionary(cases => cases.Key, cases => cases.Min(entry => entry.HeldOn));

    /// <summary>Cases that may wait for somebody.</summary>
    public static IQueryable<OpenCase> Open(IQueryable<PanelCase> cases) =>
        from panelCase in cases
        where panelCase.State == CaseState.AwaitingRapidReview || panelCase.State == CaseState.AwaitingDecision
            || panelCase.State == CaseState.AwaitingInformation || panelCase.State == CaseState.HeldForThematicInquiry
            || (panelCase.State == CaseState.Decided && panelCase.Outcome == PanelOutcome.NationalInquiry)
        select new OpenCase
        {
            Id = panelCase.Id,
            NotificationId = panelCase.NotificationId,
            Reference = panelCase.Reference,
            AreaCode = panelCase.AreaCode,
            State = panelCase.State,
            OwnerId = panelCase.Triage.OwnerId,
            HandedOver = panelCase.Triage.HandedOver,
            DecidedAt = panelCase.DecidedAt,
            AnswerDueOn = panelCase.RapidReviews.Where(review => review.Version > panelCase.AnsweredVersion)
                .Min(review => (DateOnly?)review.ResponseDueOn),
        };

    public WaitingTask? Of(OpenCase open) => Kind(open) is { } kind
        ? new WaitingTask
        {
            Kind = kind,
            SubjectId = open.Id,
            NotificationId = open.NotificationId,
            Reference = open.Reference,
            AreaCode = open.AreaCode,
            DueOn = DueOn(kind, open),
            MeetingOn = MeetingOn(open),
        }
        : null;

    TaskKind? Kind(OpenCase open) => open.State switch
    {
        CaseState.AwaitingDecision when _decides => TaskKind.DecideCase,
        CaseState.Decided => _manages ? TaskKind.OpenNationalInquiry : null,
        _ when _decides && MeetingOn(open) is { } on && on == Meetings[0].HeldOn && !HasRead(open, on) => TaskKind.ReadForMeeting,
        CaseState.AwaitingDecision when _manages && open.OwnerId == User.Id && MeetingOn(open) is null => TaskKind.PutOnAgenda,
        _ when open.OwnerId == User.Id && open.HandedOver => TaskKind.LookAfterCase,
        CaseState.HeldForThematicInquiry => null,
        _ when _manages && open.OwnerId is null => TaskKind.TriageCase,
        _ => null,
    };

    DateOnly? DueOn(TaskKind kind, OpenCase open) => kind switch
    {
        TaskKind.ReadForMeeting => MeetingOn(open),
        // The six months run from the decision, however late the inquiry is opened.
        TaskKind.OpenNationalInquiry => Deadlines.For(StatutoryClock.NationalInquiryPublication, open.DecidedAt!.Value).DueOn,
        _ => open.State == CaseState.AwaitingDecision ? open.AnswerDueOn : null,
    };

    // The meetings are those with what this person has read. What was read for a later one is still to be read for this.
    bool HasRead(OpenCase open, DateOnly on) => Meetings.Any(meeting =>
        meeting.HeldOn == on && meeting.Agenda.Exists(entry => entry.CaseId == open.Id && entry.Readings.Count > 0));

    DateOnly? MeetingOn(OpenCase open) => _meetingOf.TryGetValue(open.Id, out var on) ? on : null;
}

/// <summary>What of a case says whom it waits for.</summary>
sealed record OpenCase
{
    public required Guid Id { get; init; }
    public required Guid NotificationId { get; init; }
    public required string Reference { get; init; }
    public required string AreaCode { get; init; }
    public required CaseState State { get; init; }
    public required string? OwnerId { get; init; }
    public required bool HandedOver { get; init; }
    public required DateTime? DecidedAt { get; init; }
    public required DateOnly? AnswerDueOn { get; init; }
}
