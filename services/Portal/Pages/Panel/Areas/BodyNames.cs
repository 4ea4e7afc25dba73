using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Portal.Pages.Panel.Areas;

/// <summary>Bodies by what people call them: a code, or the name of one whose end is not known.</summary>
public sealed class BodyNames(IReadOnlyList<RegisteredBody> bodies)
{
    readonly ILookup<string, string> _codes = bodies.OrderBy(body => body.ValidTo is not null)
        .SelectMany(body => new[] { body.Code, body.Name }, (body, called) => (Called: called, body.Code))
        .ToLookup(one => one.Called, one => one.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>The codes of what was typed, one a line; what nobody knows stays as it is, and the service says so.</summary>
    public IReadOnlyList<string> Codes(string? typed) => [.. Lines(typed).Select(line => _codes[line].FirstOrDefault() ?? line)];

    public static IReadOnlyList<string> Lines(string? typed) =>
        (typed ?? "").Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
