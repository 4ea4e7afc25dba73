using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel.Areas;

/// <summary>The register as the secretariat keeps it: every council, board and force there is, was or is to come.</summary>
[Authorize(Policies.Secretariat)]
public class RegisterPage(AreasClient areas) : ListPage<RegisteredBody>
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true, Name = "agency")]
    public string? Kind { get; set => field = Codes.Known<Agency>(value); }

    public IReadOnlyList<Choice> Kinds { get; } = Choices.Of<Agency>(RegisterWords.For);

    public override string Caption => "Register of areas and partners";

    public override string Empty => "No entry matches. Try another word.";

    public override IReadOnlyList<Column<RegisteredBody>> Columns =>
    [
        new("Name", row => row.Name) { Link = row => $"/panel/areas/{row.Code}" },
        new("Code", row => row.Code) { Under = true },
        new("Kind", row => RegisterWords.For(row.Agency)),
        new("First day", row => row.ValidFrom) { None = "Before the register" },
        new("Last day", row => row.ValidTo) { None = "None known" },
        new("Successors", row => row.Successors) { FileOnly = true },
        new("Earlier names", row => row.EarlierNames.Select(earlier => earlier.Name)) { FileOnly = true },
        new("Areas served", row => row.Serves.Select(served => served.AreaCode)) { FileOnly = true },
    ];

    protected override string FileName => "register";

    protected override async Task<Page<RegisteredBody>> FetchAsync(string? after, int limit, CancellationToken ct) => new(
        [.. (await areas.BodiesAsync(ct)).Where(Matches).OrderBy(body => body.Name, StringComparer.Ordinal).ThenBy(body => body.Code)],
        Next: null);

    bool Matches(RegisteredBody body) => (Kind is null || Codes.Of(body.Agency) == Kind)
        && (string.IsNullOrWhiteSpace(Q) || body.EarlierNames.Select(earlier => earlier.Name).Append(body.Name).Append(body.Code)
            .Any(text => text.Contains(Q.Trim(), StringComparison.OrdinalIgnoreCase)));
}
