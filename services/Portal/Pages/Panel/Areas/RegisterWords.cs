using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Portal.Pages.Panel.Areas;

/// <summary>The register's codes in the words that pages use.</summary>
static class RegisterWords
{
    public static string For(Agency agency) => agency switch
    {
        Agency.LocalAuthority => "Council",
        Agency.Health => "Integrated care board",
        _ => "Police force",
    };

    public static string For(RegisterChangeKind kind) => kind switch
    {
        RegisterChangeKind.Added => "A council, board or force begins",
        RegisterChangeKind.Renamed => "One is renamed",
        RegisterChangeKind.Merged => "Several merge into one",
        RegisterChangeKind.Split => "One is split into several",
        RegisterChangeKind.ServedByAnother => "An area is served by another board or force",
        _ => "Another board signs for an area",
    };

    public static string HintFor(RegisterChangeKind kind) => kind switch
    {
        RegisterChangeKind.Added => "It takes nobody's place",
        RegisterChangeKind.Renamed => "It goes on under the same code",
        RegisterChangeKind.Merged => "They end, and one takes their place: a new one, or one that there is",
        RegisterChangeKind.Split => "It ends, and new ones take its place",
        RegisterChangeKind.ServedByAnother => "A boundary of responsibility moves; the area itself goes on",
        _ => "Several boards serve the area, and another one signs for health",
    };

    /// <summary>A body in a list to choose from.</summary>
    public static Choice Choice(RegisteredBody body) => new(body.Code, $"{body.Name}, {For(body.Agency).ToLowerInvariant()} ({body.Code})");

    /// <summary>From when until when, in words.</summary>
    public static string Period(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        (null, null) => "since before the register",
        ({ } first, null) => $"from {Dates.InWords(first)}",
        (null, { } last) => $"until {Dates.InWords(last)}",
        ({ } first, { } last) => $"from {Dates.InWords(first)} until {Dates.InWords(last)}",
    };
}
