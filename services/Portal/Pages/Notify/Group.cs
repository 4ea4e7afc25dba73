namespace Safeguarding.Portal.Pages.Notify;

/// <summary>Answers that belong together, for reading.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Of">Whose they are, where there are several groups of a kind: "child 2".</param>
public record Group(string Title, string? Of, IReadOnlyList<Row> Rows)
{
    /// <summary>With links to the draft's pages that change the answers.</summary>
    public Group LinkedUnder(string draft, string query = "") =>
        this with { Rows = [.. Rows.Select(row => row with { Change = $"{draft}/{row.Change}{query}" })] };

    public Group WithoutLinks() => this with { Rows = [.. Rows.Select(row => row with { Change = null })] };
}

/// <summary>One answer in words.</summary>
/// <param name="Value">Null where there is none.</param>
/// <param name="Change">Address of the page that asks for it, first under the draft's; null where it cannot be changed.</param>
public record Row(string Key, string? Value, string? Change);
