using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notices;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.Organisations;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Identity.Notices;

/// <summary>Who is meant: people who have an account today, by what the register says of areas today.</summary>
public sealed class NoticeRecipients(IdentityDbContext db, AreaRegister register, TimeProvider clock)
{
    public async Task<IReadOnlyList<MeantPerson>> OfAsync(NoticeRaised notice, CancellationToken ct)
    {
        var meant = new Dictionary<Guid, MeantPerson>();
        foreach (var audience in notice.For)
        {
            foreach (var person in await FindAsync(audience, ct))
            {
                var known = meant.GetValueOrDefault(person.Id) ?? new MeantPerson(person, []);
                meant[person.Id] = audience.TellAs is { } id ? known with { ToldAs = [.. known.ToldAs, id] } : known;
            }
        }

        return [.. meant.Values.Where(one => IsMeant(notice, one.Person.Id.ToString()))];
    }

    /// <summary>The areas of which the person sees what concerns their agency: today's, and those that these replaced.</summary>
    public IReadOnlyList<string> AreasOf(Person person) =>
        person.Organisation.BodyCode is { } body ? register.ServedBy(register.AreasOf(body, Today)) : [];

    DateOnly Today => LondonTime.DateOf(clock.GetUtcNow());

    static bool IsMeant(NoticeRaised notice, string id) =>
        !notice.Except.Contains(id) && notice.OnlyPeople?.Contains(id) is not false;

    async Task<IReadOnlyList<Person>> FindAsync(NoticeAudience audience, CancellationToken ct)
    {
        if (await ActivePeople.FindAsync(db, audience.PersonId, ct) is { } one)
            return [one];

        var people = db.People.AsNoTracking().Where(person => person.LeftAt == null);
        if (audience.Role is { } role)
            people = people.Where(person => person.Roles.Contains(role));
        if (OrganisationDirectory.KindOf(audience.OrganisationKind) is { } kind)
            people = people.Where(person => person.Organisation.Kind == kind);
        if (audience.AreaCode is { } area)
        {
            var bodies = BodiesOf(area, audience).ToList();
            people = people.Where(person => bodies.Contains(person.Organisation.BodyCode!)
                && (audience.Role != null || person.Roles.Contains(Roles.Notifier) || person.Roles.Contains(Roles.Partner)));
        }
        else if (audience.Role is null)
        {
            return [];
        }

        return await people.ToListAsync(ct);
    }

    IEnumerable<string> BodiesOf(string area, NoticeAudience audience)
    {
        var agencies = audience.Agency is { } only ? [only] : Enum.GetValues<Agency>();
        foreach (var servingArea in register.ServingAreasOf(area))
        {
            if (agencies.Contains(Agency.LocalAuthority))
                yield return servingArea;
            var partners = register.PartnersOf(servingArea, Today).Where(body => agencies.Contains(body.Agency));
            // The one that signs stands first.
            foreach (var body in audience.Signs ? partners.DistinctBy(body => body.Agency) : partners)
                yield return body.Code;
        }
    }
}

/// <param name="Person">Who is told.</param>
/// <param name="ToldAs">The audiences that they belong to, of those that the service asked about.</param>
public sealed record MeantPerson(Person Person, IReadOnlyList<Guid> ToldAs);
