namespace Safeguarding.NationalPanel.Model;

/// <summary>That a bulletin carried a lesson. May be known before the lesson itself is.</summary>
public class BulletinLesson
{
    public required Guid BulletinId { get; init; }

    public required Guid LessonId { get; init; }

    public required int IssueNumber { get; init; }

    public required DateTime IssuedAt { get; init; }
}
