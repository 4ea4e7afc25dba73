using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Editor;

/// <summary>A page about one bulletin.</summary>
public abstract class DraftPage(LibraryClient library, CurrentUser editor) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public BulletinDraft Draft { get; private set; } = null!;

    /// <summary>Wrote any of it, and so cannot approve it.</summary>
    public bool IsWriter => Draft.WriterIds.Contains(editor.Id);

    public string Address => $"/editor/bulletins/{Id}";

    protected LibraryClient Library => library;

    /// <summary>Reads the bulletin; false where there is none.</summary>
    protected async Task<bool> ReadAsync(CancellationToken ct)
    {
        if (await library.DraftAsync(Id, ct) is not { } draft)
            return false;
        Draft = draft;
        return true;
    }
}
