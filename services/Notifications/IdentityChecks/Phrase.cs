using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.IdentityChecks;

/// <summary>Words that say something together: a line of an address, the name of a school.</summary>
sealed record Phrase(IReadOnlyList<string> Words, IdentityKind Kind)
{
    public IEnumerable<IdentifyingSpan> In(IReadOnlyList<Word> text)
    {
        for (var at = 0; at + Words.Count <= text.Count; at++)
        {
            if (Words.Index().All(word => text[at + word.Index].Folded == word.Item))
                yield return Spans.Between(text[at].Start, text[at + Words.Count - 1].End, Kind);
        }
    }
}
