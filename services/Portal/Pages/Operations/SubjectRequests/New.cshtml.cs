using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Operations.SubjectRequests;

/// <summary>Enters what a person asks for. The id is made as the form opens, so that a double click is one request.</summary>
[Authorize(Policies.Operator)]
public class NewSubjectRequestPage(SubjectRequestsClient requests) : PageModel
{
    [BindProperty]
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public DateEntry ReceivedOn { get; set; } = new();

    [BindProperty]
    public string? FirstNames { get; set; }

    [BindProperty]
    public string? LastName { get; set; }

    [BindProperty]
    public string? OtherNames { get; set; }

    [BindProperty]
    public DateEntry BirthDate { get; set; } = new();

    [BindProperty]
    public string? NhsNumber { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ReceivedOn.IsWrong)
            ModelState.AddModelError(nameof(ReceivedOn), ReceivedOn.Wrong("The day"));
        if (BirthDate.IsWrong)
            ModelState.AddModelError(nameof(BirthDate), BirthDate.Wrong("Birth date"));
        if (!ModelState.IsValid)
            return Page();
        var answer = await requests.EnterAsync(new SubjectRequestEntry
        {
            Id = Id,
            ReceivedOn = ReceivedOn.Date,
            FirstNames = FirstNames,
            LastName = LastName,
            OtherNames = OtherNames,
            BirthDate = BirthDate.Date,
            NhsNumber = string.IsNullOrWhiteSpace(NhsNumber) ? null : NhsNumber,
        }, ct);
        if (answer.Refusal is not { } refusal)
            return LocalRedirect($"/operations/subject-requests/{Id}?done=entered");
        ModelState.Add(refusal, Say, path => path.Length > 0 ? char.ToUpperInvariant(path[0]) + path[1..] : path);
        return Page();
    }

    static string? Say(string field, string code) => (field, code) switch
    {
        (nameof(ReceivedOn), "required") => "Enter the day on which the request arrived",
        (nameof(ReceivedOn), "in-the-future") => "The day must be today or in the past",
        (nameof(LastName), "required") => "Enter the last name, or an NHS number",
        (nameof(BirthDate), "required") => "Enter the birth date, or an NHS number",
        (nameof(BirthDate), "in-the-future") => "Birth date must be today or in the past",
        (nameof(NhsNumber), _) => "NHS number is not valid",
        _ => null,
    };
}
