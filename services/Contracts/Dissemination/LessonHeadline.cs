namespace Safeguarding.Contracts.Dissemination;

/// <summary>
/// A lesson in brief: <c>GET /api/dissemination/lessons/by-id?id=&amp;id=</c> answers with a list of them, in the order asked for and at most 100;
/// ids that are not in the library are left out.
/// </summary>
/// <param name="LessonId">The lesson's id.</param>
/// <param name="Slug">Last part of the permanent address <c>/library/lessons/{slug}</c>.</param>
/// <param name="Title">Title.</param>
/// <param name="Themes">Its themes.</param>
/// <param name="PublishedAt">When it was published (UTC).</param>
public record LessonHeadline(Guid LessonId, string Slug, string Title, IReadOnlyList<ThemeLabel> Themes, DateTime PublishedAt);
