using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.GovUk;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.Notices;
using Safeguarding.Identity.SigningIn;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Mail;

namespace Safeguarding.Identity.Pages.Account;

/// <summary>/account/notices: when the person is told by email, and the secret address of their calendar.</summary>
public class NoticesPage(
    Sessions sessions, IdentityDbContext db, NoticeChoice choice, NoticeOptions options, Calendars calendars, TimeProvider clock)
    : AccountPage(sessions)
{
    [BindProperty(Name = "mails")]
    public string? Mails { get; set; }

    public IReadOnlyList<Choice> Choices =>
    [
        new(Codes.Of(NoticeMails.AtOnce), "At once"),
        new(Codes.Of(NoticeMails.Daily), $"Once a day, at {Dates.TimeOfDay(options.SummaryAt)}"),
        new(Codes.Of(NoticeMails.StatutoryOnly), "Only what law or statutory guidance asks for",
            "For example when a statutory deadline begins or comes near. You get these at once."),
    ];

    /// <summary>The address, on the one answer that shows it.</summary>
    public Uri? NewAddress { get; private set; }

    public DateTime? CalendarMadeAt { get; private set; }

    public string? Banner => Done switch
    {
        "chosen" => "Your choice is saved",
        "ended" => "The calendar address no longer works",
        _ => null,
    };

    public async Task OnGetAsync(CancellationToken ct)
    {
        Mails = Codes.Of(Me.Person.NoticeMails);
        await ReadAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Codes.Parse<NoticeMails>(Mails) is not { } chosen)
        {
            ModelState.AddModelError("mails", "Choose when you want to be told by email");
            await ReadAsync(ct);
            return Page();
        }

        await choice.MakeAsync(Me.Person, chosen, "in the account", ct);
        return LocalRedirect("/account/notices?done=chosen");
    }

    /// <summary>A new address takes the place of the one before. It is shown by this answer and never again.</summary>
    public async Task<IActionResult> OnPostCalendarAsync(CancellationToken ct)
    {
        var (token, now) = (LinkToken.New(), clock.GetUtcNow().UtcDateTime);
        if (await db.CalendarLinks.FindAsync([Me.Person.Id], ct) is { } link)
            (link.TokenHash, link.MadeAt) = (LinkToken.HashOf(token), now);
        else
            db.Add(new CalendarLink { PersonId = Me.Person.Id, TokenHash = LinkToken.HashOf(token), MadeAt = now });
        await SaveAsync("CalendarLinkMade", now, ct);
        NewAddress = calendars.AddressOf(token);
        await OnGetAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostEndCalendarAsync(CancellationToken ct)
    {
        if (await db.CalendarLinks.FindAsync([Me.Person.Id], ct) is { } link)
        {
            db.Remove(link);
            await SaveAsync("CalendarLinkEnded", clock.GetUtcNow().UtcDateTime, ct);
        }

        return LocalRedirect("/account/notices?done=ended");
    }

    async Task ReadAsync(CancellationToken ct) => CalendarMadeAt = await db.CalendarLinks.Where(link => link.PersonId == Me.Person.Id)
        .Select(link => (DateTime?)link.MadeAt).SingleOrDefaultAsync(ct);

    Task SaveAsync(string action, DateTime now, CancellationToken ct)
    {
        db.Audit(Me.Person.AsUser(), action, nameof(Person), Me.Person.Id, "by the person themselves", now);
        return db.SaveChangesAsync(ct);
    }
}
