using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Contracts.Tasks;

/// <summary>
/// What waits for the caller in one service: <c>GET /api/{service}/tasks?band=&amp;after=&amp;limit=</c>, of the same shape in every
/// service, so that a portal can merge them. Each task is there once for one caller.
/// </summary>
public record TaskList
{
    /// <summary>How many wait, all of them counted.</summary>
    public required TaskCounts Counts { get; init; }

    /// <summary>
    /// Most urgent first; what has no date comes last. With <c>band</c> a page of that band, without it the first <c>limit</c> of each.
    /// </summary>
    public required IReadOnlyList<WaitingTask> Items { get; init; }

    /// <summary>Whether the band goes on after these rows. Always false without <c>band</c>.</summary>
    public required bool More { get; init; }
}

/// <summary>How many tasks wait in each band.</summary>
/// <param name="Overdue">Their last day has passed.</param>
/// <param name="Soon">Due today or within five working days.</param>
/// <param name="Later">Due after that, or without a date.</param>
public record TaskCounts(int Overdue, int Soon, int Later)
{
    /// <summary>All of them.</summary>
    public int All => Overdue + Soon + Later;

    /// <summary>How many wait in one band.</summary>
    public int Of(TaskBand band) => band switch { TaskBand.Overdue => Overdue, TaskBand.Soon => Soon, _ => Later };
}

/// <summary>How urgent a task is.</summary>
public enum TaskBand
{
    /// <summary>Its last day has passed.</summary>
    Overdue,

    /// <summary>Due today or within five working days.</summary>
    Soon,

    /// <summary>Due after that, or without a date.</summary>
    Later,
}

/// <summary>One thing that waits for the caller. It names nobody of a case and quotes nothing.</summary>
public record WaitingTask
{
    /// <summary>What is to be done.</summary>
    public required TaskKind Kind { get; init; }

    /// <summary>Id of what it is about: the draft, inquiry, panel case, bulletin or invitation, as the kind says.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>The notification it belongs to, where there is one.</summary>
    public Guid? NotificationId { get; init; }

    /// <summary>The notification's reference, where there is one.</summary>
    public string? Reference { get; init; }

    /// <summary>GSS code of the leading area, where there is one.</summary>
    public string? AreaCode { get; init; }

    /// <summary>What it is called, where it has no reference: a bulletin's title or who was invited.</summary>
    public string? Title { get; init; }

    /// <summary>Kind of incident of a draft that has no reference yet, where it is answered.</summary>
    public IncidentKind? Incident { get; init; }

    /// <summary>When a draft was last saved (UTC).</summary>
    public DateTime? SavedAt { get; init; }

    /// <summary>The last day in time (Europe/London); absent where no clock runs.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The meeting of the panel that is to consider it (Europe/London), where there is one.</summary>
    public DateOnly? MeetingOn { get; init; }

    /// <summary>How many parts of it are still to be written.</summary>
    public int Missing { get; init; }

    /// <summary>The other agencies that it waits for.</summary>
    public IReadOnlyList<Agency> AlsoWaitsFor { get; init; } = [];
}

/// <summary>What a task asks for.</summary>
public enum TaskKind
{
    /// <summary>A draft notification of the caller's council is to be finished and sent.</summary>
    FinishDraft,

    /// <summary>The council asked the caller's agency to comment on a draft notification.</summary>
    CommentOnDraft,

    /// <summary>Parts of a rapid review are still to be written.</summary>
    WriteRapidReview,

    /// <summary>A rapid review is complete and lacks the signature of the caller's agency.</summary>
    SignRapidReview,

    /// <summary>The area decided on a practice review and has not started it.</summary>
    StartPracticeReview,

    /// <summary>The panel answered within the last two weeks.</summary>
    ReadPanelAnswer,

    /// <summary>A practice review runs and is to be published.</summary>
    PublishPracticeReview,

    /// <summary>Nobody looks after a panel case.</summary>
    TriageCase,

    /// <summary>A colleague gave the caller a panel case, which they have not taken up yet.</summary>
    LookAfterCase,

    /// <summary>A rapid review has arrived on a case of the caller and is on the agenda of no meeting to come.</summary>
    PutOnAgenda,

    /// <summary>The panel's answer to a rapid review is due.</summary>
    DecideCase,

    /// <summary>A case is on the agenda of the next meeting.</summary>
    ReadForMeeting,

    /// <summary>The panel decided on a national inquiry that is not opened yet.</summary>
    OpenNationalInquiry,

    /// <summary>A national inquiry runs and is to be published.</summary>
    PublishNationalInquiry,

    /// <summary>A bulletin that the caller writes is a draft.</summary>
    FinishBulletin,

    /// <summary>A bulletin that others wrote waits for a second person.</summary>
    ApproveBulletin,

    /// <summary>A bulletin is approved and not sent.</summary>
    SendBulletin,

    /// <summary>An invitation has not been accepted; its link still works.</summary>
    AwaitInvited,

    /// <summary>An invitation's link has expired unused.</summary>
    InviteAgain,

    /// <summary>Messages of a service have failed and wait for a decision.</summary>
    SeeToFailedMessages,

    /// <summary>Notifications need not be kept any more; each is to be erased or kept longer.</summary>
    DecideErasures,

    /// <summary>A person asked for what is held about them and is to be answered.</summary>
    AnswerSubjectRequest,

    /// <summary>A case of the area is restricted, and nobody of the caller's organisation is named who sees it.</summary>
    NamePeople,
}
