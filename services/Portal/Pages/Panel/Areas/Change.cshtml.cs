using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel.Areas;

/// <summary>What has changed decides what is asked next.</summary>
[Authorize(Policies.Secretariat)]
public class ChooseChangePage : PageModel
{
    [BindProperty]
    public string? Kind { get; set; }

    public IReadOnlyList<Choice> Kinds { get; } = Choices.Of<RegisterChangeKind>(RegisterWords.For, RegisterWords.HintFor);

    public void OnGet()
    {
    }

    public IActionResult OnPost()
    {
        if (Codes.Known<RegisterChangeKind>(Kind) is { } kind)
            return LocalRedirect($"/panel/areas/change/{kind}");
        ModelState.AddModelError(nameof(Kind), "Select what changes");
        return Page();
    }
}
