using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Programs;

/// <summary>One program: what it may do, its secrets, and its end; for an administrator the decision.</summary>
[Authorize(Policies.PeopleManager)]
public class ProgramPage(ProgramsClient programs, CurrentUser user) : RecordPage<ClientDetails>
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? PublicKey { get; set; }

    [BindProperty]
    public bool KeepPresent { get; set; }

    public ClientDetails Program => Record;

    /// <summary>A secret that was made just now: this page is the only one that ever shows it.</summary>
    public NewClientSecret? Made { get; private set; }

    public bool MayDecide => user.Has(Roles.Administrator) && Program.State == ClientState.AskedFor;

    /// <summary>Secrets and keys are the organisation's own matter.</summary>
    public bool IsOurs => user.Has(Roles.Approver) && Program.OrganisationId.ToString() == user.Organisation;

    public bool MayRotate => IsOurs && Program.State == ClientState.Granted;

    public bool MayRevoke => Program.State is ClientState.Granted or ClientState.AskedFor;

    public override string? Banner => Done switch
    {
        "asked" => "The administrators have been asked. You get an email when they have decided.",
        "granted" => "The program is let in. Who asked for it gets an email.",
        "refused" => "The program is not let in. Who asked for it gets an email with a link to the reason.",
        "removed" => "The secret is removed. It opens nothing any more.",
        "key" => "The key is replaced",
        "revoked" => "The program is revoked. It gets no token any more; one that it has runs out within 15 minutes.",
        _ => null,
    };

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostGrantAsync(CancellationToken ct) => After(await programs.GrantAsync(Id, ct), "granted");

    public async Task<IActionResult> OnPostRefuseAsync(CancellationToken ct) =>
        After(await programs.RefuseAsync(Id, new RefuseClientRequest { Reason = Reason }, ct), "refused");

    public async Task<IActionResult> OnPostRevokeAsync(CancellationToken ct) =>
        After(await programs.RevokeAsync(Id, new RevokeClientRequest { Reason = Reason }, ct), "revoked");

    public async Task<IActionResult> OnPostRemoveAsync(Guid secret, CancellationToken ct) =>
        After(await programs.RemoveSecretAsync(Id, secret, ct), "removed");

    public async Task<IActionResult> OnPostKeyAsync(CancellationToken ct) =>
        After(await programs.ReplaceKeyAsync(
            Id, new ReplaceClientKeyRequest { PublicKey = PublicKey, KeepPresent = KeepPresent }, ct), "key");

    public async Task<IActionResult> OnPostSecretAsync(CancellationToken ct)
    {
        var answer = await programs.AddSecretAsync(Id, ct);
        if (answer.Refusal is { } refusal)
            return Again(refusal, Say);
        Made = answer.Value;
        await ReadAsync(ct);
        return Page();
    }

    protected override Task<ClientDetails?> FindAsync(CancellationToken ct) => programs.FindAsync(Id, ct);

    IActionResult After(Answer<ClientDetails> answer, string done) =>
        answer.Refusal is { } refusal ? Again(refusal, Say) : LocalRedirect($"/clients/{Id}?done={done}");

    static string? Say(string field, string code) => (field, code) switch
    {
        (nameof(Reason), "required") => "Enter the reason",
        (nameof(Reason), _) => "Reason must be 400 characters or fewer",
        (nameof(PublicKey), "required") => "Paste the public key",
        _ => null,
    };
}
