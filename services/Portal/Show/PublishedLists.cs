using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Portal.Show;

/// <summary>Published lists of codes as choices.</summary>
public static class PublishedLists
{
    // A code whose meaning was not published is no answer to choose.
    public static IReadOnlyList<Choice> Choices(this CodeList list) =>
        [.. list.Names.Where(code => code.Value.Length > 0).Select(code => new Choice(code.Key, code.Value))];

    public static string? Name(this CodeList list, string? code) => code is null ? null : list.Names.GetValueOrDefault(code, code);

    /// <summary>Every area that there is or was, by name; records may be of a time when the old ones were in force.</summary>
    public static IReadOnlyList<Choice> Choices(this AreaRegister areas) => Choices(areas.All);

    /// <summary>These areas, by name.</summary>
    public static IReadOnlyList<Choice> Choices(this AreaRegister areas, IEnumerable<string> codes) =>
        Choices(codes.Select(areas.Find).OfType<Area>());

    /// <summary>The area's name; of one that was replaced also until when there was it.</summary>
    public static string? Name(this AreaRegister areas, string? code) =>
        code is null ? null : areas.Find(code) is { } area ? InTime(area) : code;

    /// <summary>An area's code of an address; one that was altered by hand narrows nothing.</summary>
    public static string? Known(this AreaRegister areas, string? code) => code is not null && areas.Find(code) is not null ? code : null;

    static IReadOnlyList<Choice> Choices(IEnumerable<Area> areas) =>
        [.. areas.OrderBy(area => area.Name, StringComparer.Ordinal).ThenBy(area => area.ValidFrom)
            .Select(area => new Choice(area.Code, InTime(area)))];

    static string InTime(Area area) => area.ValidTo is { } end ? $"{area.Name} (until {Dates.Brief(end)})" : area.Name;
}
