using Safeguarding.Contracts.Tasks;

namespace Safeguarding.Portal.Show;

/// <summary>A task in words: what is to be done, why it is the reader's, who else holds it, and where it is done.</summary>
public static class TaskWords
{
    public static string For(TaskBand band) => band switch
    {
        TaskBand.Overdue => "Overdue",
        TaskBand.Soon => "Due within five working days",
        _ => "Later, or without a deadline",
    };

    public static string For(WaitingTask task) => task.Kind switch
    {
        TaskKind.FinishDraft => "Finish and send the draft notification",
        TaskKind.CommentOnDraft => "Comment on the council’s draft notification",
        TaskKind.WriteRapidReview => task.Missing switch
        {
            0 => "Rapid review: read it before it is signed",
            1 => "Rapid review: 1 part is missing",
            _ => $"Rapid review: {task.Missing} parts are missing",
        },
        TaskKind.SignRapidReview => "Rapid review: your agency’s signature is missing",
        TaskKind.StartPracticeReview => "Start the practice review that the area decided on",
        TaskKind.ReadPanelAnswer => "Read the panel’s answer",
        TaskKind.PublishPracticeReview => "Practice review: write and publish the report",
        TaskKind.TriageCase => "Say who handles the case",
        TaskKind.LookAfterCase => "Look after a case that you were given",
        TaskKind.PutOnAgenda => "Put the case on the agenda of a meeting",
        TaskKind.DecideCase => "Read the rapid review and decide",
        TaskKind.ReadForMeeting => "Read the case for the next meeting",
        TaskKind.OpenNationalInquiry => "Open the national inquiry that the panel decided on",
        TaskKind.PublishNationalInquiry => "National inquiry: write and publish the report",
        TaskKind.FinishBulletin => "Finish the bulletin and ask for approval",
        TaskKind.ApproveBulletin => "Read the bulletin and approve or change it",
        TaskKind.SendBulletin => "Send or schedule the bulletin",
        TaskKind.AwaitInvited => "Invitation not accepted yet",
        TaskKind.InviteAgain => "Invitation expired: send it again or take it back",
        TaskKind.AnswerSubjectRequest => "Answer a person who asked what is held about them",
        TaskKind.NamePeople => "Name who in your organisation sees a restricted case",
        TaskKind.DecideErasures => task.Missing == 1
            ? "Decide whether a notification is erased" : $"Decide whether {task.Missing} notifications are erased",
        _ => task.Missing == 1 ? "See to 1 message that failed" : $"See to {task.Missing} messages that failed",
    };

    /// <summary>Why it waits for the reader.</summary>
    public static string Why(WaitingTask task) => task.Kind switch
    {
        TaskKind.FinishDraft => "Your council began it",
        TaskKind.CommentOnDraft => "The council asked your agency",
        TaskKind.WriteRapidReview => "The three partners write it together",
        TaskKind.SignRapidReview => "It is complete; a partner signs for each agency",
        TaskKind.StartPracticeReview or TaskKind.PublishPracticeReview => "The three partners of the area carry it out",
        TaskKind.ReadPanelAnswer => "The panel answered within the last two weeks",
        TaskKind.TriageCase => task.DueOn is null ? "Nobody handles it yet" : "Nobody handles it yet, and its rapid review has arrived",
        TaskKind.LookAfterCase => "A colleague gave it to you",
        TaskKind.PutOnAgenda => "You handle it, and its rapid review has arrived",
        TaskKind.DecideCase => Meeting(task) ?? "The panel answers every rapid review; it is on no agenda yet",
        TaskKind.ReadForMeeting => Meeting(task) ?? "It is on the agenda",
        TaskKind.OpenNationalInquiry or TaskKind.PublishNationalInquiry => "The secretariat looks after national inquiries",
        TaskKind.FinishBulletin => "You have written some of it",
        TaskKind.ApproveBulletin => "Others wrote it: a second person approves",
        TaskKind.SendBulletin => "It is approved, and no time of sending is set",
        TaskKind.AwaitInvited or TaskKind.InviteAgain => "You look after the people of the organisation",
        TaskKind.AnswerSubjectRequest => "The right of access: within a month of asking",
        TaskKind.NamePeople => "The panel restricted it; until you name people, nobody of your organisation sees it",
        TaskKind.DecideErasures => "The time is over for which the schedule keeps them",
        _ => task.Title ?? "",
    };

    /// <summary>Who else it waits for; null for nobody.</summary>
    public static string? Also(WaitingTask task) => task.AlsoWaitsFor.Count == 0 ? null
        : (task.Kind is TaskKind.FinishDraft or TaskKind.CommentOnDraft ? "Also asked: " : "Also not signed: ")
            + string.Join(", ", task.AlsoWaitsFor.Select(Words.For));

    /// <summary>What it is about, as people call it.</summary>
    public static string? About(WaitingTask task) => task switch
    {
        { Kind: TaskKind.SeeToFailedMessages or TaskKind.DecideErasures } => null,
        { SavedAt: { } saved } =>
            $"{(task.Incident is { } kind ? Words.For(kind) : "Kind not chosen yet")}, saved on {Dates.BriefWithTime(saved)}",
        _ => task.Reference ?? task.Title,
    };

    /// <summary>Where it is done.</summary>
    public static string AddressOf(WaitingTask task) => task.Kind switch
    {
        TaskKind.FinishDraft => $"/notify/{task.SubjectId}",
        TaskKind.CommentOnDraft => $"/notify/shared/{task.SubjectId}",
        TaskKind.WriteRapidReview => $"/cases/{task.NotificationId}/rapid-review",
        TaskKind.SignRapidReview => $"/cases/{task.NotificationId}/rapid-review/sign",
        TaskKind.ReadPanelAnswer => $"/cases/{task.NotificationId}#local-inquiry",
        TaskKind.StartPracticeReview or TaskKind.PublishPracticeReview => $"/cases/{task.NotificationId}/practice-review",
        TaskKind.TriageCase => $"/panel/cases/{task.SubjectId}/triage",
        TaskKind.PutOnAgenda => $"/panel/cases/{task.SubjectId}#agenda",
        TaskKind.DecideCase or TaskKind.ReadForMeeting or TaskKind.LookAfterCase => $"/panel/cases/{task.SubjectId}",
        TaskKind.OpenNationalInquiry => $"/panel/inquiries/new?case={task.SubjectId}",
        TaskKind.PublishNationalInquiry => $"/panel/inquiries/{task.SubjectId}",
        TaskKind.FinishBulletin or TaskKind.ApproveBulletin or TaskKind.SendBulletin => $"/editor/bulletins/{task.SubjectId}",
        TaskKind.AwaitInvited or TaskKind.InviteAgain => "/people/invitations",
        TaskKind.DecideErasures => "/operations/retention",
        TaskKind.AnswerSubjectRequest => $"/operations/subject-requests/{task.SubjectId}",
        TaskKind.NamePeople => $"/restricted-cases/{task.SubjectId}",
        _ => "/operations/errors",
    };

    /// <summary>How it stands; months and days that are set end on their day, only what is counted in working days may move.</summary>
    public static Due? Due(WaitingTask task, TimeProvider clock) => task.DueOn is { } due
        ? Show.Due.At(due, clock, IsCounted(task.Kind) && Show.Due.MayMove(due))
        : null;

    static bool IsCounted(TaskKind kind) => kind is TaskKind.FinishDraft or TaskKind.CommentOnDraft or TaskKind.WriteRapidReview
        or TaskKind.SignRapidReview or TaskKind.TriageCase or TaskKind.LookAfterCase or TaskKind.PutOnAgenda
        or TaskKind.DecideCase;

    static string? Meeting(WaitingTask task) => task switch
    {
        { MeetingOn: null } => null,
        { MeetingOn: { } on, DueOn: { } due } when due < on =>
            $"On the agenda of {Dates.Brief(on)}: its answer is due before that meeting",
        { MeetingOn: { } on } => $"On the agenda of {Dates.Brief(on)}",
    };
}
