namespace Safeguarding.Portal.Pages.Editor;

/// <summary>What is said about a bulletin's fields, wherever they are filled in.</summary>
static class BulletinText
{
    /// <summary>A page's own <c>Title</c> is that of its window, so the bulletin's is its heading.</summary>
    public static string FieldOf(string path) => path.Split('[')[0] switch
    {
        "title" => "Heading",
        "introduction" => "Introduction",
        "text" => "Text",
        _ => "",
    };

    public static string? Say(string field, string code) => (field, code) switch
    {
        ("Heading", "required") => "Enter a title",
        ("Heading", "too-long") => "Title must be 200 characters or fewer",
        ("Heading", _) => "Title must be one line of text",
        ("Introduction", "required") => "Enter an introduction",
        ("Introduction", _) => "Introduction must be 4,000 characters or fewer",
        ("Text", _) => "Text must be 40,000 characters or fewer",
        ("", "unknown-lesson") => "One of the lessons is no longer in the library. Choose the lessons again",
        ("", "required") => "Choose at least one lesson",
        _ => null,
    };
}
