using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel.Meetings;

/// <summary>
/// Plans a meeting. Its id is made before there is one and stands in the address: a second click is the same meeting, and whoever goes back
/// comes to it.
/// </summary>
[Authorize(Policies.Secretariat)]
public class NewMeetingPage(MeetingsClient meetings) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public DateEntry HeldOn { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Id == Guid.Empty)
            return LocalRedirect($"/panel/meetings/new?id={Guid.CreateVersion7()}");
        return await meetings.FindAsync(Id, ct) is null ? Page() : LocalRedirect($"/panel/meetings/{Id}");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var answer = await meetings.PlanAsync(new PlanMeetingRequest { Id = Id, Title = Name?.Trim(), HeldOn = HeldOn.Date }, ct);
        if (answer.Refusal is not { } refusal)
            return LocalRedirect($"/panel/meetings/{Id}");
        ModelState.Add(refusal, (field, code) => MeetingWords.Say(field, code, HeldOn), MeetingWords.FieldOf);
        return Page();
    }
}
