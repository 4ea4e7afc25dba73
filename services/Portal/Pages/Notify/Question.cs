namespace Safeguarding.Portal.Pages.Notify;

/// <summary>A question of a page.</summary>
/// <param name="Path">Path of its answer in the content.</param>
/// <param name="Field">The page's field.</param>
/// <param name="Asked">What is asked for, said where the answer is needed and missing.</param>
public record Question(string Path, string Field, string Asked);
