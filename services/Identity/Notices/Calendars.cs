using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notices;
using Safeguarding.Identity.Features.Notices;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Mail;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Notices;

/// <summary>The open deadlines of a person, as calendar programs read them (RFC 5545): reference and what is due, no names.</summary>
public sealed class Calendars(IdentityDbContext db, NoticeRecipients recipients, IdentitySettings identity)
{
    /// <summary>The address at which a calendar program asks.</summary>
    public Uri AddressOf(string token) => new(identity.Issuer, $"calendar/{token}.ics");

    /// <summary>The calendar behind a secret address; null where there is none any more, or its person has left.</summary>
    public async Task<string?> FindAsync(string token, CancellationToken ct)
    {
        var hash = LinkToken.HashOf(token);
        var link = await db.CalendarLinks.AsNoTracking().Include(row => row.Person.Organisation)
            .SingleOrDefaultAsync(row => row.TokenHash == hash && row.Person.LeftAt == null, ct);
        return link is null ? null : Write(await OpenForAsync(link.Person, ct));
    }

    async Task<IReadOnlyList<Deadline>> OpenForAsync(Person person, CancellationToken ct)
    {
        var areas = recipients.AreasOf(person);
        var worksForArea = person.AsUser().IsAreaPartner;
        var near = await db.Deadlines.AsNoTracking()
            .Where(deadline => deadline.AreaCode == null || (worksForArea && areas.Contains(deadline.AreaCode))).ToListAsync(ct);
        var closed = await db.CasesClosedTo(person.AsUser()).ToListAsync(ct);
        return [.. near.Where(deadline => IsFor(person, deadline) && !(deadline.CaseId is { } id && closed.Contains(id)))
            .DistinctBy(deadline => deadline.MatterId).OrderBy(deadline => deadline.DueOn).ThenBy(deadline => deadline.MatterId)];
    }

    static bool IsFor(Person person, Deadline deadline) =>
        (deadline.Role is null || person.Roles.Contains(deadline.Role))
        && (deadline.Agency is null || deadline.Agency == person.AsUser().Agency);

    string Write(IReadOnlyList<Deadline> deadlines)
    {
        var calendar = new Calendar { ProductId = "-//Safeguarding//Deadlines//EN", Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", "Safeguarding deadlines");
        foreach (var deadline in deadlines)
            calendar.Events.Add(Event(deadline));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    // All day, and the same one for as long as the deadline is the same: a moved date moves it.
    CalendarEvent Event(Deadline deadline) => new()
    {
        Uid = $"{deadline.MatterId:N}@{identity.Issuer.Host}",
        DtStamp = new CalDateTime(deadline.RaisedAt),
        Start = new CalDateTime(deadline.DueOn),
        End = new CalDateTime(deadline.DueOn.AddDays(1)),
        Summary = deadline.Reference is { } reference ? $"{WordsFor(deadline.Kind)}: {reference}" : WordsFor(deadline.Kind),
        Url = new Uri(identity.Issuer, deadline.Reference is null ? "dashboard" : $"cases/{deadline.CaseId}"),
        Transparency = TransparencyType.Transparent,
    };

    static string WordsFor(NoticeKind kind) => kind switch
    {
        NoticeKind.DraftDue => "Last day to send a draft notification",
        NoticeKind.RapidReviewOpened or NoticeKind.RapidReviewDue => "Rapid review due",
        NoticeKind.RapidReviewReceived or NoticeKind.PanelAnswerDue => "Answer to a rapid review due",
        _ => "Practice review to be published",
    };
}
