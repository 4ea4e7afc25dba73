using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Portal.Clients;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Editor;

/// <summary>Where one bulletin stands, and what can be done with it next.</summary>
[Authorize(Policies.Editor)]
public class BulletinPage(LibraryClient library, CurrentUser editor) : DraftPage(library, editor)
{
    public IReadOnlyList<LessonHeadline> Lessons { get; private set; } = [];

    /// <summary>What the page before did.</summary>
    [FromQuery]
    public string? Done { get; set; }

    public string? Told => (Done, Draft.State) switch
    {
        ("written", BulletinState.Draft) => "The draft was created.",
        ("saved", BulletinState.Draft) => "Your changes were saved.",
        ("approved", BulletinState.Approved) => "You approved this bulletin. It can be sent now.",
        ("withdrawn", BulletinState.Withdrawn) => "The bulletin was withdrawn. What was not sent yet will not be sent.",
        _ => null,
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation))
            return NotFound();
        Lessons = await Library.LessonsAsync(Draft.LessonIds, cancellation);
        return Page();
    }
}
