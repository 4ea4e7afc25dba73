using Safeguarding.Contracts.Notices;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Notices;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Notices;

/// <summary>What the panel's people, and the partners of an area, are told of a panel case.</summary>
static class CaseNotices
{
    static readonly NoticeAudience Secretariat = new() { Role = Roles.Secretariat };

    public static NoticeRaised Received(PanelCase panelCase, DateOnly answerDueOn, DateTime now) => Of(panelCase,
        NoticeKind.RapidReviewReceived, NoticeIds.Of("rapid-review-received", panelCase.Id, panelCase.ReceivedVersion),
        Answer(panelCase.Id), now) with
    {
        For = [Secretariat],
        DueOn = answerDueOn,
    };

    /// <summary>The panel has answered what it had received.</summary>
    public static NoticeSettled Answered(PanelCase panelCase, DateTime now) => new() { MatterId = Answer(panelCase.Id), SettledAt = now };

    public static NoticeRaised Decided(PanelCase panelCase, Decision decision) => Of(panelCase, NoticeKind.PanelDecided,
        NoticeIds.Of("panel-decided", decision.Id), Outcome(panelCase.Id), decision.DecidedAt) with
    {
        For = [new NoticeAudience { AreaCode = panelCase.AnsweringAreaCode }],
    };

    /// <summary>A later decision takes the place of the one before.</summary>
    public static NoticeSettled Replaced(PanelCase panelCase, DateTime now) => new() { MatterId = Outcome(panelCase.Id), SettledAt = now };

    public static NoticeRaised ToOpen(PanelCase panelCase, Decision decision, CurrentUser user) => Of(panelCase, NoticeKind.InquiryToOpen,
        NoticeIds.Of("inquiry-to-open", decision.Id), Opening(panelCase.Id), decision.DecidedAt) with
    {
        For = [Secretariat],
        Except = [user.Id, .. SteppedBack(panelCase)],
    };

    /// <summary>It was opened, or a later decision asks for none.</summary>
    public static NoticeSettled Opened(PanelCase panelCase, DateTime now) => new() { MatterId = Opening(panelCase.Id), SettledAt = now };

    /// <summary>To members and chair, but for those who stepped back. Put on once more after it was taken off, it is new.</summary>
    public static NoticeRaised OnAgenda(PanelCase panelCase, Meeting meeting, CurrentUser user, DateTime now) => Of(panelCase,
        NoticeKind.CaseOnAgenda, NoticeIds.Of("on-agenda", meeting.Id, panelCase.Id, meeting.Version),
        Agenda(meeting.Id, panelCase.Id), now) with
    {
        For = [new NoticeAudience { Role = Roles.Member }, new NoticeAudience { Role = Roles.Chair }],
        Except = [user.Id, .. SteppedBack(panelCase)],
        DueOn = meeting.HeldOn,
    };

    /// <summary>Taken off the agenda, or considered there.</summary>
    public static NoticeSettled OffAgenda(Guid caseId, Guid meetingId, DateTime now) =>
        new() { MatterId = Agenda(meetingId, caseId), SettledAt = now };

    /// <summary>A member has read the papers of it.</summary>
    public static NoticeSettled Read(AgendaEntry entry, CurrentUser member, DateTime now) =>
        OffAgenda(entry.CaseId, entry.MeetingId, now) with { PersonId = member.Id };

    /// <summary>The case is closed to a member; nothing of it waits for them any more.</summary>
    public static NoticeSettled ClosedTo(PanelCase panelCase, CurrentUser member, DateTime now) =>
        new() { MatterId = panelCase.Id, PersonId = member.Id, SettledAt = now };

    /// <summary>The case is back in the remit, or stands for itself again, and what waited for an answer waits again.</summary>
    public static NoticeRaised TakenUp(PanelCase panelCase, int version, DateOnly answerDueOn, DateTime now) =>
        Received(panelCase, answerDueOn, now) with { NoticeId = NoticeIds.Of("taken-up", panelCase.Id, version) };

    /// <summary>Nothing of the case waits for anybody while it is set aside.</summary>
    public static NoticeSettled SetAside(PanelCase panelCase, DateTime now) => new() { MatterId = panelCase.Id, SettledAt = now };

    /// <summary>To the colleague who looks after it from now on.</summary>
    public static NoticeRaised HandedOver(PanelCase panelCase, DateTime now) => Of(panelCase, NoticeKind.CaseHandedOver,
        NoticeIds.Of("case-handed-over", panelCase.Id, panelCase.Version), Ownership(panelCase.Id), now) with
    {
        For = [new NoticeAudience { PersonId = panelCase.Triage.OwnerId }],
    };

    /// <summary>Its owner has taken it up, or somebody else looks after it now.</summary>
    public static NoticeSettled TakenOn(PanelCase panelCase, DateTime now) =>
        new() { MatterId = Ownership(panelCase.Id), SettledAt = now };

    public static NoticeSettled Ended(PanelCase panelCase, DateTime now) => new() { MatterId = panelCase.Id, SettledAt = now };

    /// <summary>What is reminded of while the panel has not answered.</summary>
    public static NoticeRaised AnswerDue(PanelCase panelCase) => Of(panelCase, NoticeKind.PanelAnswerDue, panelCase.Id,
        Answer(panelCase.Id), default) with
    {
        For = [Secretariat],
    };

    /// <summary>
    /// To the approvers of the partners that answer for it: until they have named people, nobody there sees the case. Of the case itself it
    /// tells no more than its reference, so it is not among the notices that only people named may have.
    /// </summary>
    public static NoticeRaised PeopleToName(PanelCase panelCase, DateTime now) =>
        ToName(panelCase, NoticeIds.Of("people-to-name", panelCase.Id, panelCase.Access!.Version + 1), now);

    /// <summary>The same to those of the area that answers for it by the panel's last change.</summary>
    public static NoticeRaised PeopleToNameWhereGiven(PanelCase panelCase, DateTime now) =>
        ToName(panelCase, NoticeIds.Of("people-to-name-given", panelCase.Id, panelCase.AreaChanges.Count), now);

    /// <summary>The same to those of the area that answers for it since the notification was amended.</summary>
    public static NoticeRaised PeopleToNameAsAmended(PanelCase panelCase, DateTime now) =>
        ToName(panelCase, NoticeIds.Of("people-to-name-amended", panelCase.Id, panelCase.FactsVersion), now);

    /// <summary>The restriction was lifted, or another area answers: there is nothing to name people for where it was asked.</summary>
    public static NoticeSettled NobodyToName(PanelCase panelCase, DateTime now) =>
        new() { MatterId = Naming(panelCase.Id), SettledAt = now };

    static NoticeRaised ToName(PanelCase panelCase, Guid id, DateTime now) =>
        Of(panelCase, NoticeKind.PeopleToName, id, Naming(panelCase.Id), now) with
        {
            For = [new NoticeAudience { AreaCode = panelCase.AnsweringAreaCode, Role = Roles.Approver }],
            SubjectId = panelCase.NotificationId,
            CaseId = null,
            Statutory = true,
        };

    static NoticeRaised Of(PanelCase panelCase, NoticeKind kind, Guid id, Guid matter, DateTime now) => new()
    {
        NoticeId = id,
        Kind = kind,
        MatterId = matter,
        For = [],
        SubjectId = panelCase.Id,
        CaseId = panelCase.NotificationId,
        Reference = panelCase.Reference,
        RaisedAt = now,
    };

    static IEnumerable<string> SteppedBack(PanelCase panelCase) => panelCase.Conflicts.Select(conflict => conflict.MemberId);

    static Guid Answer(Guid caseId) => NoticeIds.Of("panel-answer", caseId);

    static Guid Outcome(Guid caseId) => NoticeIds.Of("panel-outcome", caseId);

    static Guid Opening(Guid caseId) => NoticeIds.Of("inquiry-to-open", caseId);

    static Guid Ownership(Guid caseId) => NoticeIds.Of("case-owner", caseId);

    static Guid Naming(Guid caseId) => NoticeIds.Of("people-to-name", caseId);

    static Guid Agenda(Guid meetingId, Guid caseId) => NoticeIds.Of("on-agenda", meetingId, caseId);
}
