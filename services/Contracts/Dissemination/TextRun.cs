namespace Safeguarding.Contracts.Dissemination;

/// <summary>A piece of plain text; a text with search hits is a list of them. Not HTML: encode it when showing it.</summary>
/// <param name="Text">The piece.</param>
/// <param name="Matched">Whether it answers the search and is to be marked.</param>
public record TextRun(string Text, bool Matched);
