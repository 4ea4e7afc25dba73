using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Dissemination;

namespace Safeguarding.Portal.Pages.Bulletins;

/// <summary>A bulletin's permanent address, also after it was withdrawn.</summary>
[AllowAnonymous]
public class IssuePage(LibraryClient library) : RecordPage<IssuedBulletin>
{
    [FromRoute]
    public int IssueNumber { get; set; }

    public IssuedBulletin Bulletin => Record;

    public void OnGet()
    {
    }

    protected override Task<IssuedBulletin?> FindAsync(CancellationToken ct) => library.BulletinAsync(IssueNumber, ct);
}
