using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.SigningIn;
using Safeguarding.ServiceDefaults.Audit;

namespace Safeguarding.Identity.Pages.Account;

/// <summary>/account/sessions: where the person is signed in, and ending it there.</summary>
public class SessionsPage(Sessions sessions, IdentityDbContext db, TimeProvider clock) : AccountPage(sessions)
{
    /// <summary>This browser's first, then the last used.</summary>
    public IReadOnlyList<Session> Live { get; private set; } = [];

    public string? Banner => Done switch
    {
        "ended" => "The session has ended",
        "others" => "You are signed out everywhere but here",
        _ => null,
    };

    public async Task OnGetAsync(CancellationToken ct) => Live =
    [
        .. (await Mine().OrderByDescending(row => row.SeenAt).ToListAsync(ct)).OrderByDescending(row => row.Id == Me.Session.Id),
    ];

    public async Task<IActionResult> OnPostEndAsync(Guid id, CancellationToken ct)
    {
        if (await db.Sessions.FirstOrDefaultAsync(row => row.Id == id && row.PersonId == Me.Person.Id, ct) is not { } session)
            return NotFound();
        if (session.EndedAt is null)
        {
            session.EndedAt = clock.GetUtcNow().UtcDateTime;
            await SaveAsync("SessionEnded", $"session {id}", ct);
        }

        return LocalRedirect("/account/sessions?done=ended");
    }

    public async Task<IActionResult> OnPostEndOthersAsync(CancellationToken ct)
    {
        await db.EndSessionsAsync(Me.Person.Id, clock.GetUtcNow().UtcDateTime, ct, except: Me.Session.Id);
        await SaveAsync("OtherSessionsEnded", $"all but session {Me.Session.Id}", ct);
        return LocalRedirect("/account/sessions?done=others");
    }

    IQueryable<Session> Mine() => db.Sessions.LiveAt(clock.GetUtcNow().UtcDateTime).Where(row => row.PersonId == Me.Person.Id);

    Task SaveAsync(string action, string what, CancellationToken ct)
    {
        db.Audit(Me.Person.AsUser(), action, nameof(Person), Me.Person.Id, what, clock.GetUtcNow().UtcDateTime);
        return db.SaveChangesAsync(ct);
    }
}
