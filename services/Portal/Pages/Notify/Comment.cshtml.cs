using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>A shared draft for a partner to read, and to comment on or sign.</summary>
[Authorize(Policies.AreaPartner)]
public class CommentPage(DraftsClient drafts, CaseFileClient caseFile, AreaRegister areas, CurrentUser person)
    : RecordPage<SharedDraft>
{
    const string Commented = "commented";
    const string CoSigned = "signed";

    [FromRoute(Name = "id")]
    public Guid Id { get; set; }

    /// <summary>Made as the page opens, so that a double click comments once.</summary>
    [BindProperty]
    public Guid CommentId { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public bool CoSigns { get; set; }

    public override string? Banner => Done switch
    {
        CoSigned => "You signed beside the council. The council can read it with the draft.",
        Commented => "Your comment is with the draft. The council can read it.",
        _ => null,
    };

    public SharedDraft Draft => Record;

    public IReadOnlyList<PartnerComment> Comments { get; private set; } = [];

    public IEnumerable<Group> Groups => Summary.Of(Draft.Content, areas, Draft.NotAsked).Select(group => group.WithoutLinks());

    /// <summary>The council writes, the other partners comment.</summary>
    public bool MayComment => person.Agency != Contracts.Agency.LocalAuthority;

    public async Task OnGetAsync(CancellationToken ct) => Comments = await caseFile.CommentsAsync(Id, ct) ?? [];

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var request = new PartnerCommentRequest { Id = CommentId, Text = Text.Tidy(), CoSigns = CoSigns };
        var answer = await caseFile.CommentAsync(Id, request, Version, ct);
        if (answer.Refusal is not { } refusal)
            return LocalRedirect($"/notify/shared/{Id}?done={(CoSigns ? CoSigned : Commented)}");
        if (refusal.IsStale)
            ModelState.AddModelError("", "The council changed the draft after you opened it. Read it again below, then send.");
        else
            ModelState.Add(refusal, (field, code) =>
                (field, code) == (nameof(Text), "required") ? "Enter a comment, or sign beside the council" : null);
        StandOn(refusal.CurrentVersion);
        await OnGetAsync(ct);
        return Page();
    }

    protected override Task<SharedDraft?> FindAsync(CancellationToken ct) => drafts.FindSharedAsync(Id, ct);

    protected override int VersionOf(SharedDraft record) => record.Version;

    // Sent meanwhile: what was shared is the record now.
    protected override async Task<IActionResult> GoneAsync(CancellationToken ct) =>
        await drafts.ReceiptAsync(Id, ct) is null ? NotFound() : LocalRedirect($"/cases/{Id}");
}
