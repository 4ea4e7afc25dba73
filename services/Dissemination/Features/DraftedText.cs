using System.Text;
using Safeguarding.Dissemination.Model;

namespace Safeguarding.Dissemination.Features;

/// <summary>The text an editor starts from: each lesson with what was found, what should improve and where to read all of it.</summary>
static class DraftedText
{
    public static string Of(IEnumerable<Lesson> lessons, Links links)
    {
        var text = new StringBuilder();
        foreach (var lesson in lessons)
        {
            text.Append("## ").Append(lesson.Title.ReplaceLineEndings(" ")).Append("\n\n")
                .Append("### What was found\n\n").Append(lesson.Finding.ReplaceLineEndings("\n")).Append("\n\n")
                .Append("### What should improve\n\n").Append(lesson.Improvement.ReplaceLineEndings("\n")).Append("\n\n")
                .Append("Read the whole lesson: <").Append(links.Lesson(lesson.Slug)).Append(">\n\n");
        }

        return text.ToString().TrimEnd();
    }
}
