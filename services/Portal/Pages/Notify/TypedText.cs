namespace Safeguarding.Portal.Pages.Notify;

static class TypedText
{
    /// <summary>Text without blank ends and with one kind of line break, so that the same answer is the same text; null where nothing was typed.</summary>
    public static string? Tidy(this string? typed) => typed?.ReplaceLineEndings("\n").Trim() is { Length: > 0 } text ? text : null;
}
