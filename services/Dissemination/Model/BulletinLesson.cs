namespace Safeguarding.Dissemination.Model;

public class BulletinLesson
{
    public required Guid BulletinId { get; init; }

    public required Guid LessonId { get; init; }

    public required int Position { get; set; }

    public Lesson? Lesson { get; init; }
}
