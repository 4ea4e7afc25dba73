namespace Safeguarding.ServiceDefaults.Reference;

/// <summary>A published list of codes and their names.</summary>
public sealed class CodeList
{
    public static readonly CodeList Ethnicity = new("ethnicity-categories");
    public static readonly CodeList PlacementType = new("placement-types");
    public static readonly CodeList AbuseCategory = new("abuse-categories");
    public static readonly CodeList LegalStatus = new("legal-status");

    CodeList(string file) => Names = ReferenceFile.Read(file).ToDictionary(row => row["code"], row => row["name"]);

    public IReadOnlyDictionary<string, string> Names { get; }

    public IReadOnlyCollection<string> Codes => [.. Names.Keys];
}
