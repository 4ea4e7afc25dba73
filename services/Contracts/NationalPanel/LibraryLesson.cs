namespace Safeguarding.Contracts.NationalPanel;

/// <summary>A lesson of an inquiry that entered the public library.</summary>
/// <param name="LessonId">The lesson's id.</param>
/// <param name="Slug">Last part of its permanent public address <c>/library/lessons/{slug}</c>.</param>
/// <param name="Title">Its public title.</param>
/// <param name="PublishedAt">When it entered the library (UTC).</param>
/// <param name="BulletinIssues">Numbers of the bulletins that carried it.</param>
public record LibraryLesson(Guid LessonId, string Slug, string Title, DateTime PublishedAt, IReadOnlyList<int> BulletinIssues);
