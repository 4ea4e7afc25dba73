using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel.Inquiries;

/// <summary>
/// Opens a national inquiry on one case or, with a common theme, on several. Its id is
/// made before there is one and stands in the address: a second
/// click is the same inquiry, and whoever goes back comes to it.
/// </summary>
[Authorize(Policies.Secretariat)]
public class NewInquiryPage(PanelClient panel) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? WorkingTitle { get; set; }

    [BindProperty]
    public List<string> Cases { get; set; } = [];

    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    public int OpenNow { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "case")] List<string> chosen, CancellationToken ct)
    {
        if (Id == Guid.Empty)
            return LocalRedirect("/panel/inquiries/new" + new QueryBuilder(chosen.Select(one => KeyValuePair.Create("case", one))
                .Append(new("id", $"{Guid.CreateVersion7()}"))));
        if (await panel.InquiryAsync(Id, ct) is not null)
            return LocalRedirect($"/panel/inquiries/{Id}");
        Cases = chosen;
        await LoadAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var cases = Cases.Where(chosen => Guid.TryParse(chosen, out _)).Select(Guid.Parse).ToList();
        var request = new OpenNationalInquiryRequest
        {
            Id = Id,
            Kind = cases.Count == 1 ? InquiryKind.SingleCase : InquiryKind.Thematic,
            Title = WorkingTitle?.Trim(),
            CaseIds = cases,
        };
        var answer = await panel.OpenAsync(request, ct);
        if (answer.Refusal is not { } refusal)
            return LocalRedirect($"/panel/inquiries/{Id}");

        ModelState.Add(refusal, (field, code) => Say(field, code, cases.Count), path =>
            path == "title" ? nameof(WorkingTitle) : nameof(Cases));
        await LoadAsync(ct);
        return Page();
    }

    async Task LoadAsync(CancellationToken ct)
    {
        Choices = [.. (await WaitingCases.OfAsync(panel, ct)).Select(waiting => new Choice(waiting.Id.ToString(),
            $"{waiting.Reference}, {waiting.AreaName}",
                $"{PanelWords.For(waiting.Outcome!.Value)}, decided on {Dates.InWords(waiting.DecidedAt!.Value)}"))];
        OpenNow = (await panel.InquiriesAsync("?state=open&limit=200", ct)).Items.Count;
    }

    static string? Say(string field, string code, int cases) => (field, code) switch
    {
        (nameof(WorkingTitle), "required") => "Enter a working title",
        (nameof(WorkingTitle), _) => "Working title must be 200 characters or fewer",
        (_, "required" or "several-cases") when cases == 0 => "Select at least one case",
        (_, "not-decided-for-inquiry") when cases == 1 =>
            "A case that is held for a thematic inquiry is opened with others of its theme: select one more case",
        (_, "already-under-inquiry") => "An inquiry on one of these cases was opened meanwhile",
        (_, "unknown-case") => "One of these cases is not there any more",
        _ => null,
    };
}
