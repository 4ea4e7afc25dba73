namespace Safeguarding.Portal.Pages.Notify;

/// <summary>A page of the journey and of the task list.</summary>
/// <param name="Slug">Its address under the draft's.</param>
/// <param name="Title">Its name in the task list and in messages.</param>
/// <param name="Paths">The answers it asks for, by their paths in the content or, for
/// one page of many children or adults, in the entry.</param>
public record Section(string Slug, string Title, params IReadOnlyList<string> Paths)
{
    /// <summary>Whether the answer is this page's, a part of it, or what it is a part of.</summary>
    public bool Covers(string path) => Paths.Any(own => IsWithin(path, own) || IsWithin(own, path));

    static bool IsWithin(string path, string whole) =>
        path.StartsWith(whole, StringComparison.Ordinal) && (path.Length == whole.Length || path[whole.Length] is '.' or '[');
}
