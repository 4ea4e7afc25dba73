using Safeguarding.Contracts.Dissemination;

namespace Safeguarding.Dissemination.Search;

/// <summary>Hits are marked inside the index by two control characters that no indexed text can hold.</summary>
static class Highlights
{
    public const char Start = '\u0002';
    public const char End = '\u0003';

    /// <summary>The text as it may enter the index.</summary>
    public static string Without(string text) =>
        text.AsSpan().ContainsAnyInRange('\0', '\u001f')
            ? string.Concat(text.Select(letter => char.IsControl(letter) && letter is not ('\n' or '\t') ? ' ' : letter))
            : text;

    public static bool Marks(string text) => text.Contains(Start);

    public static IReadOnlyList<TextRun> Runs(string text)
    {
        var runs = new List<TextRun>();
        foreach (var (piece, index) in text.Split(Start).Select((piece, index) => (piece, index)))
        {
            var end = index == 0 ? -1 : piece.IndexOf(End);
            if (end > 0)
                runs.Add(new TextRun(piece[..end], Matched: true));
            if (piece.Length > end + 1)
                runs.Add(new TextRun(piece[(end + 1)..], Matched: false));
        }

        return runs;
    }
}
