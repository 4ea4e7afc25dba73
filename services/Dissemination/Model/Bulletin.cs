using Safeguarding.Contracts.Dissemination;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Text;

namespace Safeguarding.Dissemination.Model;

/// <summary>An issue of lessons: written, approved by a second person, sent once.</summary>
public class Bulletin : IVersioned
{
    public required Guid Id { get; init; }

    public required string Title { get; set; }

    /// <summary>Markdown, as its editors write it.</summary>
    public required string Introduction { get; set; }

    /// <inheritdoc cref="Introduction"/>
    public required string Text { get; set; }

    /// <summary>Introduction and text as safe HTML: made when they are written, and what pages, feeds and mails show.</summary>
    public string Html { get; private set; } = "";

    public List<BulletinLesson> Lessons { get; init; } = [];

    /// <summary>Everyone who wrote any of it: none of them is the second person.</summary>
    public List<string> WriterIds { get; init; } = [];

    /// <summary>Their names, as they were when they wrote.</summary>
    public List<string> WriterNames { get; init; } = [];

    /// <summary>When its writer asked for a second person.</summary>
    public DateTime? ApprovalAskedAt { get; private set; }

    public string? ApprovedById { get; private set; }

    public string? ApprovedByName { get; private set; }

    public DateTime? ApprovedAt { get; private set; }

    /// <summary>When it is to be sent by itself.</summary>
    public DateTime? ScheduledFor { get; private set; }

    public int? IssueNumber { get; private set; }

    public DateTime? IssuedAt { get; private set; }

    /// <summary>Theme codes of its lessons at the moment of issue.</summary>
    public List<string> ThemeCodes { get; private set; } = [];

    /// <summary>Trace context of the request that sent it; every mail of it belongs to that trace.</summary>
    public string? TraceParent { get; private set; }

    /// <summary>When the last matching subscriber had a delivery.</summary>
    public DateTime? AllMadeAt { get; private set; }

    public DateTime? WithdrawnAt { get; private set; }

    public string? WithdrawnReason { get; private set; }

    public required DateTime ChangedAt { get; set; }

    public int Version { get; set; }

    public BulletinState State => this switch
    {
        { WithdrawnAt: not null } => BulletinState.Withdrawn,
        { IssuedAt: not null } => BulletinState.Issued,
        { ApprovedAt: not null, ScheduledFor: not null } => BulletinState.Scheduled,
        { ApprovedAt: not null } => BulletinState.Approved,
        { ApprovalAskedAt: not null } => BulletinState.AwaitingApproval,
        _ => BulletinState.Draft,
    };

    /// <summary>All of it as one Markdown text.</summary>
    public string Markdown => $"{Introduction}\n\n{Text}";

    public IEnumerable<Guid> LessonIds => Lessons.OrderBy(lesson => lesson.Position).Select(lesson => lesson.LessonId);

    /// <summary>New words, so what a second person approved is no longer what is there.</summary>
    public void Write(string title, string introduction, string text, IEnumerable<Guid> lessonIds, CurrentUser writer, DateTime now)
    {
        (Title, Introduction, Text) = (title, introduction, text);
        Html = SafeMarkdown.ToHtml(Markdown);
        var positions = lessonIds.Select((id, position) => (id, position)).ToDictionary(at => at.id, at => at.position);
        Lessons.RemoveAll(lesson => !positions.ContainsKey(lesson.LessonId));
        foreach (var (id, position) in positions)
        {
            if (Lessons.Find(lesson => lesson.LessonId == id) is { } kept)
                kept.Position = position;
            else
                Lessons.Add(new BulletinLesson { BulletinId = Id, LessonId = id, Position = position });
        }

        if (!WriterIds.Contains(writer.Id))
        {
            WriterIds.Add(writer.Id);
            WriterNames.Add(writer.Name);
        }

        (ApprovedById, ApprovedByName, ApprovedAt, ScheduledFor, ChangedAt) = (null, null, null, null, now);
    }

    public void AskApproval(DateTime now) => (ApprovalAskedAt, ChangedAt) = (ApprovalAskedAt ?? now, now);

    public void Approve(CurrentUser approver, DateTime now) =>
        (ApprovedById, ApprovedByName, ApprovedAt, ChangedAt) = (approver.Id, approver.Name, now, now);

    /// <summary>Sets when it is sent by itself, or takes that back.</summary>
    public void Schedule(DateTime? sendAt, DateTime now) => (ScheduledFor, ChangedAt) = (sendAt, now);

    /// <summary>Makes it public; its lessons and their themes must have been read.</summary>
    public void Issue(int number, string? traceParent, DateTime now)
    {
        (IssueNumber, IssuedAt, ChangedAt, TraceParent) = (number, now, now, traceParent);
        ThemeCodes = [.. Lessons.SelectMany(row => row.Lesson!.ThemeCodes).Distinct().Order(StringComparer.Ordinal)];
    }

    public void Withdraw(string reason, DateTime now) => (WithdrawnReason, WithdrawnAt, ChangedAt) = (reason, now, now);
}

public class BulletinLesson
{
    public required Guid BulletinId { get; init; }

    public required Guid LessonId { get; init; }

    public required int Position { get; set; }

    public Lesson? Lesson { get; init; }
}
