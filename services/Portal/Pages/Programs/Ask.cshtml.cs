using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Programs;

/// <summary>An approver asks for a program of the own organisation to be let in.</summary>
[Authorize(Policies.PeopleManager)]
public class AskPage(ProgramsClient programs) : PageModel
{
    public static readonly IReadOnlyList<Choice> Uses =
    [
        new("live", "For real cases"),
        new("sandbox", "For trying out", "Its notifications are checked and answered like real ones, and stored nowhere"),
    ];

    public static readonly IReadOnlyList<Choice> Proofs =
        [new("secret", "By a secret", "You make it here, once it is let in"), new("key", "By a key of its own", "private_key_jwt")];

    /// <summary>Made when the form opens, so that a double click asks once.</summary>
    [BindProperty]
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Purpose { get; set; }

    [BindProperty]
    public string[] Permissions { get; set; } = [];

    [BindProperty]
    public string? Use { get; set; }

    [BindProperty]
    public string? Proof { get; set; }

    [BindProperty]
    public string? PublicKey { get; set; }

    public IReadOnlyList<Choice> Rights { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => ReadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        if (Use is null)
            ModelState.AddModelError(nameof(Use), "Select whether it is for real cases");
        if (Proof is null)
            ModelState.AddModelError(nameof(Proof), "Select how it proves what it is");
        if (Proof == "key" && string.IsNullOrWhiteSpace(PublicKey))
            ModelState.AddModelError(nameof(PublicKey), "Paste the public key");
        if (!ModelState.IsValid)
            return Page();

        var answer = await programs.AskAsync(new AskForClientRequest
        {
            Id = Id,
            Name = Name,
            Purpose = Purpose,
            Permissions = Permissions,
            Sandbox = Use == "sandbox",
            PublicKey = Proof == "key" ? PublicKey : null,
        }, ct);
        if (answer.Refusal is not { } refusal)
            return LocalRedirect($"/clients/{Id}?done=asked");
        if (refusal.Errors is null)
            ModelState.AddModelError(nameof(Permissions), refusal.Detail ?? "This could not be saved");
        else
            ModelState.Add(refusal, Say);
        return Page();
    }

    async Task ReadAsync(CancellationToken ct) => Rights = [.. (await programs.RightsAsync(ct)).Select(right =>
        new Choice(right.Code, right.Name, right.Sandbox ? "Can be tried out" : null))];

    static string? Say(string field, string code) => (field, code) switch
    {
        (nameof(Name), "required") => "Enter the name of the program",
        (nameof(Name), _) => "Name must be 100 characters or fewer",
        (nameof(Purpose), "required") => "Enter what the program is for",
        (nameof(Purpose), _) => "What it is for must be 1,000 characters or fewer",
        (nameof(Permissions), _) => "Select what it is to be let do",
        _ => null,
    };
}
