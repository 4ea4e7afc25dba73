using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.SigningIn;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Mail;

namespace Safeguarding.Identity.Pages;

/// <summary>
/// /invitations/{token}: who follows the link of an invitation chooses a password; the second factor comes next. Opening it changes
/// nothing.
/// </summary>
[AllowAnonymous]
public class AcceptInvitationPage(IdentityDbContext db, UserManager<Person> people, Hashing hashing, Sessions sessions, TimeProvider clock)
    : FormPage
{
    [BindProperty(Name = "password")]
    public string? Password { get; set; }

    [BindProperty(Name = "again")]
    public string? Again { get; set; }

    /// <summary>Null where the link does not work, whatever the reason.</summary>
    public Invitation? Invitation { get; private set; }

    public async Task OnGetAsync(string token, CancellationToken ct)
    {
        if (!await FindAsync(token, ct))
            Response.StatusCode = StatusCodes.Status404NotFound;
    }

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken ct)
    {
        if (!await FindAsync(token, ct))
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }

        if (string.IsNullOrEmpty(Password))
            ModelState.AddModelError("password", "Choose a password");
        else if (Password != Again)
            ModelState.AddModelError("again", "The two passwords are not the same");
        if (!ModelState.IsValid || await JoinAsync(Invitation!, Password!, ct) is not { } person)
            return Page();

        if (SecondFactors.IsNeededBy(person))
        {
            await PendingSignIns.BeginAsync(HttpContext, person, SignInMethods.Password);
            return LocalRedirect("/sign-in/set-up?returnUrl=%2Fdashboard");
        }

        await sessions.BeginAsync(person, SignInMethods.Password, ct);
        return LocalRedirect("/dashboard");
    }

    async Task<bool> FindAsync(string token, CancellationToken ct)
    {
        var hash = LinkToken.HashOf(token);
        var found = await db.Invitations.Include(row => row.Organisation).FirstOrDefaultAsync(row => row.TokenHash == hash, ct);
        Invitation = found?.StateAt(clock.GetUtcNow().UtcDateTime) == InvitationState.Open ? found : null;
        return Invitation is not null;
    }

    // The person and the invitation's end are one save: of two who use the link at once, one joins.
    async Task<Person?> JoinAsync(Invitation invitation, string password, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var person = new Person
        {
            Id = Guid.CreateVersion7(),
            Name = invitation.Name,
            Email = invitation.Email,
            UserName = invitation.Email,
            EmailConfirmed = true,
            OrganisationId = invitation.OrganisationId,
            Organisation = invitation.Organisation,
            Roles = [.. invitation.Roles],
            CreatedAt = now,
        };
        if (!await people.IsGoodAsync(person, password, ModelState))
            return null;
        person.PasswordHash = await hashing.RunAsync(() => people.PasswordHasher.HashPassword(person, password), ct);
        invitation.Accept(now);
        db.Audit(person.AsUser(), "InvitationAccepted", nameof(Model.Invitation), invitation.Id, "invitation", now);
        db.Audit(person.AsUser(), "PersonAdded", nameof(Person), person.Id, $"invitation {invitation.Id}", now);
        var added = await people.CreateAsync(person);
        if (!added.Succeeded)
            ModelState.AddModelError("password", "This address has an account meanwhile: sign in");
        return added.Succeeded ? person : null;
    }
}
