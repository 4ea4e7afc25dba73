using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notices;
using Safeguarding.Identity.Features.People;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Identity.Features.Notices;

/// <summary>
/// GET who was told of what on a case, newest first, in pages of so many facts. The panel sees all of it, an area's partners what was told
/// to people of their areas, and of nobody else: whom a case names besides is not theirs to know. People of other organisations are not
/// named.
/// </summary>
public static class ListTold
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/cases/{id:guid}/told", Handle).RequireAuthorization(Policies.CaseReader);

    static async Task<Ok<Page<ToldOnCase>>> Handle(
        Guid id, PageRequest page, IdentityDbContext db, CurrentUser user, AreaRegister areas, TimeProvider clock, CancellationToken ct)
    {
        var served = areas.ServedBy(user.AreaCodes);
        if (await db.CasesClosedTo(user).ContainsAsync(id, ct))
            return TypedResults.Ok(new Page<ToldOnCase>([], null));
        var raised = await db.RaisedNotices.AsNoTracking()
            .Where(fact => fact.CaseId == id && (user.IsPanel || fact.AreaCodes.Any(area => served.Contains(area))))
            .Include(fact => fact.Notices).ThenInclude(notice => notice.Person.Organisation)
            .PageAsync(page, fact => fact.RaisedAt, fact => fact.Id, fact => fact, ct);
        var own = user.OwnOrganisation();
        return TypedResults.Ok(new Page<ToldOnCase>(
        [
            .. from fact in raised.Items
               from told in fact.Notices.Where(notice => user.IsPanel || IsServed(notice.Person.Organisation)).GroupBy(notice =>
                   notice.Person.OrganisationId == own
                   ? (Organisation: own, Person: notice.PersonId)
                   : (Organisation: notice.Person.OrganisationId, Person: Guid.Empty))
               let first = told.First().Person
               orderby fact.RaisedAt descending, told.Key.Person == Guid.Empty, first.Organisation.Name, first.Name
               select Of(fact, [.. told], isNamed: told.Key.Person != Guid.Empty),
        ], raised.Next));

        bool IsServed(Organisation organisation) =>
            organisation.BodyCode is { } body && areas.AreasOf(body, LondonTime.DateOf(clock.GetUtcNow())).Any(served.Contains);
    }

    static ToldOnCase Of(RaisedNotice fact, IReadOnlyList<Notice> told, bool isNamed) => new()
    {
        NoticeId = fact.Id,
        Kind = fact.Kind,
        RaisedAt = fact.RaisedAt,
        Name = isNamed ? told[0].Person.Name : null,
        Organisation = told[0].Person.Organisation.Name,
        People = told.Count,
        MailedAt = told.Min(notice => notice.MailedAt),
        SeenAt = told.Min(notice => notice.SeenAt),
    };
}
