using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Find;

/// <summary>
/// Finds a case by its reference or a part of it, however typed. One hit leads straight to the case. What is not there and what is not the
/// person's to see have the same answer.
/// </summary>
[Authorize(Policies.CaseReader)]
public class FindPage(NotificationsClient notifications, PanelClient panel, AreaRegister areas, CurrentUser person) : ListPage<FoundCase>
{
    // No reference is as long; what is longer is no question to ask.
    const int MaxLength = 40;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Reference { get; set => field = value?.Trim(); }

    /// <summary>What counts of what was typed.</summary>
    public string Asked => string.Concat((Reference ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    public bool IsAsked => Asked.Length is > 0 and <= MaxLength;

    public override string Caption => "Cases found";

    public override string Empty => "No case that you can see has this in its reference. Check what was typed, or try a part of it.";

    public override IReadOnlyList<Column<FoundCase>> Columns =>
    [
        new("Reference", row => row.Reference) { Link = row => row.Address },
        new("Area", row => areas.Find(row.AreaCode)?.Name ?? row.AreaCode) { Under = true },
        new("Kind", row => Words.For(row.Kind)),
        new("Sent", row => row.SentAt),
        new("Stage", row => row.Stage) { Tag = row => row.Colour },
    ];

    protected override string FileName => "cases-found";

    public override void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        if (Rows is [var only] && NextPage is null && After is null)
            context.Result = LocalRedirect(only.Address);
    }

    protected override async Task<Page<FoundCase>> FetchAsync(string? after, int limit, CancellationToken ct)
    {
        if (!IsAsked)
            return new Page<FoundCase>([], null);
        var query = Query.Of(("reference", Asked), ("after", after), ("limit", limit.ToString(CultureInfo.InvariantCulture)));
        if (!person.IsPanel)
        {
            var own = await notifications.ListAsync(query, ct);
            return new Page<FoundCase>([.. own.Items.Select(FoundCase.Of)], own.Next);
        }

        // The panel's queue closes cases to members with a conflict of interest; only what is out of its remit is not in it.
        var cases = await panel.CasesAsync(query, ct);
        var outside = after is not null ? [] : (await notifications.ListAsync(
            Query.Of(("reference", Asked), ("stage", "outsideRemit"), ("limit", "25")), ct)).Items;
        return new Page<FoundCase>([.. cases.Items.Select(FoundCase.Of), .. outside.Select(FoundCase.Of)], cases.Next);
    }
}
