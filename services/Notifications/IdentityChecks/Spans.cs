using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.IdentityChecks;

static class Spans
{
    public static IdentifyingSpan Between(int start, int end, IdentityKind kind) => new(start, end - start, kind);

    /// <summary>In the order of the text, without those that lie within another.</summary>
    public static IReadOnlyList<IdentifyingSpan> Outermost(IReadOnlyList<IdentifyingSpan> spans)
    {
        var outermost = new List<IdentifyingSpan>();
        var end = 0;
        foreach (var span in spans.OrderBy(span => span.Start).ThenByDescending(span => span.Length).ThenBy(span => span.Kind))
        {
            if (span.Start + span.Length <= end)
                continue;
            outermost.Add(span);
            end = span.Start + span.Length;
        }

        return outermost;
    }
}
