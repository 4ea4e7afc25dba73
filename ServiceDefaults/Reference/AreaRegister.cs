namespace Safeguarding.ServiceDefaults.Reference;

/// <summary>Areas valid in time. Old records keep their area's code; rights over them move to the successor.</summary>
public sealed class AreaRegister
{
    /// <summary>The areas of England, from the list of DfE and ONS (see Reference/Data/README.md).</summary>
    public static readonly AreaRegister England = new(ReferenceFile.Read("local-authorities").Select(row => new Area(
        row["gss_code"], row["name"], row["region"], DateOnly.Parse(row["valid_from"], null),
        row["valid_to"].Length == 0 ? null : DateOnly.Parse(row["valid_to"], null),
        // Dorset had two; the first listed took most of the area.
        row["successor_gss_code"].Split(';')[0] is { Length: > 0 } successor ? successor : null)));

    readonly Dictionary<string, Area> _areas;

    public AreaRegister(IEnumerable<Area> areas) => _areas = areas.ToDictionary(area => area.Code);

    public IReadOnlyCollection<Area> All => _areas.Values;

    public Area? Find(string code) => _areas.GetValueOrDefault(code);

    public bool InForce(string code, DateOnly date) => Find(code)?.InForceOn(date) == true;

    /// <summary>Whose area it is today: follows successors to the last.</summary>
    public string StewardOf(string code)
    {
        while (Find(code)?.SuccessorCode is { } successor)
            code = successor;
        return code;
    }

    /// <summary>The codes whose records an area's people may see: its own and those of areas it replaced.</summary>
    public IReadOnlyList<string> ServedBy(string code) => [code, .. _areas.Keys.Where(other => other != code && StewardOf(other) == code)];
}
