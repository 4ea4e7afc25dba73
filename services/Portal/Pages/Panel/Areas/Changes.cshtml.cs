using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Lists;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel.Areas;

/// <summary>What the secretariat has changed in the register since the reference files.</summary>
[Authorize(Policies.Secretariat)]
public class RegisterChangesPage(AreasClient areas) : ListPage<RegisterChange>
{
    public override string Caption => "Changes of the register";

    public override string Empty => "Nothing was changed: the register stands as in the reference files.";

    public override IReadOnlyList<Column<RegisterChange>> Columns =>
    [
        new("Change", row => RegisterWords.For(row.Request.Kind!.Value)) { Link = row => $"/panel/areas/changes/{row.Id}" },
        new("From", row => row.Request.From),
        new("Reason", row => row.Request.Reason),
        new("Codes", row => row.Request.Codes) { FileOnly = true },
        new("Recorded", row => row.RecordedAt) { Sort = "recorded", Standing = Standing.Descending },
        new("By", row => row.RecordedBy),
    ];

    protected override string FileName => "register-changes";

    protected override Task<Page<RegisterChange>> FetchAsync(string? after, int limit, CancellationToken ct) => areas.ChangesAsync(
        Query.Of(("sort", Order), ("after", after), ("limit", limit.ToString(CultureInfo.InvariantCulture))), ct);
}
