namespace Safeguarding.ServiceDefaults.Reference;

/// <summary>A published list of codes and their names.</summary>
public sealed class CodeList
{
    public static readonly CodeList Ethnicity = new("ethnicity-categories");
    public static readonly CodeList PlacementType = new("placement-types");
    public static readonly CodeList AbuseCategory = new("abuse-categories");
    public static readonly CodeList LegalStatus = new("legal-status");

    readonly IReadOnlyDictionary<string, string?> _groups;

    CodeList(string file)
    {
        var rows = ReferenceFile.Read(file);
        Names = rows.ToDictionary(row => row["code"], row => row["name"]);
        _groups = rows.ToDictionary(row => row["code"], row => row.GetValueOrDefault("group"));
    }

    public IReadOnlyDictionary<string, string> Names { get; }

    /// <summary>The broad group that the list puts a code into; null where it has none.</summary>
    public string? GroupOf(string code) => _groups.GetValueOrDefault(code);

    public IReadOnlyCollection<string> Codes => [.. Names.Keys];
}
