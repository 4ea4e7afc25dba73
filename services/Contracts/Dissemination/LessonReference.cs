namespace Safeguarding.Contracts.Dissemination;

/// <summary>A link to a lesson.</summary>
/// <param name="Slug">Last part of the permanent address <c>/library/lessons/{slug}</c>.</param>
/// <param name="Title">The lesson's title.</param>
public record LessonReference(string Slug, string Title);
