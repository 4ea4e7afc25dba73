using System.Text;
using System.Text.RegularExpressions;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Text;

namespace Safeguarding.Dissemination.Features;

/// <summary>The text an editor starts from: each lesson with what was found, what should improve and where to read all of it.</summary>
static partial class DraftedText
{
    public static string Of(IEnumerable<Lesson> lessons, Links links)
    {
        var text = new StringBuilder();
        foreach (var lesson in lessons)
        {
            text.Append("## ").Append(Readable(lesson.Title.ReplaceLineEndings(" "))).Append("\n\n")
                .Append("### What was found\n\n").Append(Readable(lesson.Finding)).Append("\n\n")
                .Append("### What should improve\n\n").Append(Readable(lesson.Improvement)).Append("\n\n")
                .Append("[Read the whole lesson](").Append(links.Lesson(lesson.Slug)).Append(")\n\n");
        }

        return text.ToString().TrimEnd();
    }

    // A lesson comes as its writers sent it. What cannot be read as Markdown stands in the draft as words, so that it can be edited.
    static string Readable(string text) =>
        SafeMarkdown.TryRead(text, out _) ? text.ReplaceLineEndings("\n") : Marks().Replace(text.ReplaceLineEndings("\n"), @"\$0");

    [GeneratedRegex(@"[!-/:-@\[-`{-~]")]
    private static partial Regex Marks();
}
