using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Editor;

/// <summary>A page about one bulletin.</summary>
public abstract class DraftPage(LibraryClient library, CurrentUser editor) : RecordPage<BulletinDraft>
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public BulletinDraft Draft => Record;

    /// <summary>Wrote any of it, and so cannot approve it.</summary>
    public bool IsWriter => Draft.WriterIds.Contains(editor.Id);

    public string Address => $"/editor/bulletins/{Id}";

    protected LibraryClient Library => library;

    protected override Task<BulletinDraft?> FindAsync(CancellationToken ct) => library.DraftAsync(Id, ct);

    protected override int VersionOf(BulletinDraft record) => record.Version;
}
