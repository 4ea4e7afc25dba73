namespace Safeguarding.Dissemination.Model;

public class LessonTheme
{
    public required Guid LessonId { get; init; }

    public required string Code { get; init; }

    /// <summary>The taxonomy did not know the code when the lesson came in; an editor has to map it.</summary>
    public bool Unmapped { get; set; }

    /// <summary>The unknown code that an editor mapped to this one.</summary>
    public string? MappedFrom { get; set; }
}
