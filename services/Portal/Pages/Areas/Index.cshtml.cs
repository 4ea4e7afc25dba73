using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Lists;

namespace Safeguarding.Portal.Pages.Areas;

/// <summary>Which council, board and force are the safeguarding partners of which area, on any date, for everybody to read.</summary>
[AllowAnonymous]
public class AreasPage(AreasClient areas) : ListPage<AreaOnDate>
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Q { get; set; }

    /// <summary>The date asked for; empty for today.</summary>
    [BindProperty(SupportsGet = true, Name = "On")]
    public DateEntry On { get; set; } = new();

    public override string Caption => On.Date is { } date ? $"Areas on {Dates.InWords(date)}" : "Areas today";

    public override string Empty => "No area matches. Try another word or date.";

    public override IReadOnlyList<Column<AreaOnDate>> Columns =>
    [
        new("Area", row => row.Name),
        new("Code", row => row.Code) { Under = true },
        new("Region", row => row.Region),
        new("Health", row => row.Health is [] ? null : row.Health.Select(Named)) { None = "Not known before 1 July 2022" },
        new("Health codes", row => row.Health.Select(board => board.Code)) { FileOnly = true },
        new("Signs for health", row => row.Health.FirstOrDefault(board => board.Signs)?.Code) { FileOnly = true },
        new("Police", row => row.Police.Select(force => force.Name)),
        new("Police codes", row => row.Police.Select(force => force.Code)) { FileOnly = true },
        new("From", row => row.ValidFrom) { FileOnly = true },
        new("To", row => row.ValidTo) { FileOnly = true },
    ];

    protected override string FileName => "areas";

    protected override void Check()
    {
        if (On.IsWrong)
            ModelState.AddModelError(nameof(On), On.Wrong("Date"));
    }

    protected override async Task<Page<AreaOnDate>> FetchAsync(string? after, int limit, CancellationToken ct)
    {
        var all = await areas.OnAsync(On.Date, ct);
        return new Page<AreaOnDate>([.. all.Where(Matches)], Next: null);
    }

    bool Matches(AreaOnDate area) => string.IsNullOrWhiteSpace(Q) || area.Health.Concat(area.Police).Select(partner => partner.Name)
        .Append(area.Name).Append(area.Code).Any(text => text.Contains(Q.Trim(), StringComparison.OrdinalIgnoreCase));

    // Of several boards one signs for health.
    static string Named(PartnerOnDate board) => board.Signs ? board.Name : $"{board.Name} (does not sign)";
}
