using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Lists;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.RestrictedCases;

/// <summary>The restricted cases on which the reader, an approver, names people of their organisation.</summary>
[Authorize(Policies.PeopleManager)]
public class IndexPage(CaseAccessClient access, AreaRegister areas) : ListPage<RestrictedCase>
{
    public override string Caption => "Restricted cases";

    public override string Empty => "No case of your area is restricted.";

    public override IReadOnlyList<Column<RestrictedCase>> Columns =>
    [
        new("Reference", row => row.Reference) { Link = row => $"/restricted-cases/{row.NotificationId}" },
        new("Area", row => areas.Find(row.AreaCode)?.Name ?? row.AreaCode),
        new("Restricted", row => row.RestrictedAt),
        new("People named", row => row.People.Select(named => named.Name)) { None = "Nobody yet" },
    ];

    protected override string FileName => "restricted-cases";

    protected override Task<Page<RestrictedCase>> FetchAsync(string? after, int limit, CancellationToken ct) =>
        access.RestrictedAsync(Query.Of(("after", after), ("limit", limit.ToString(CultureInfo.InvariantCulture))), ct);
}
