using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Features;

/// <summary>The restricted cases on which the caller names people of their organisation, newest notification first; all, or one.</summary>
public static class ListRestrictedCases
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/restricted-cases", Handle).RequireAuthorization(Policies.PeopleManager).WithName(nameof(ListRestrictedCases));
        api.MapGet("/restricted-cases/{notificationId:guid}", ReadAsync).RequireAuthorization(Policies.PeopleManager)
            .WithName("ReadRestrictedCase");
    }

    static async Task<Ok<Page<RestrictedCase>>> Handle(
        PageRequest page, NationalPanelDbContext db, CurrentUser user, AreaRegister areas, CancellationToken ct) =>
        TypedResults.Ok(await db.Cases.NamedFor(user, areas).AsNoTracking().WithAccess().PageAsync(
            page, panelCase => panelCase.SentAt, panelCase => panelCase.Id, panelCase => panelCase.ToRestricted(user), ct));

    static async Task<Results<Ok<RestrictedCase>, ProblemHttpResult>> ReadAsync(
        Guid notificationId, NationalPanelDbContext db, CurrentUser user, AreaRegister areas, HttpResponse response, CancellationToken ct)
    {
        if (await db.Cases.NamedFor(user, areas).AsNoTracking().WithAccess()
            .SingleOrDefaultAsync(known => known.NotificationId == notificationId, ct) is not { } panelCase)
            return Problems.NotFound();
        response.SetVersion(panelCase.Access!.Version);
        return TypedResults.Ok(panelCase.ToRestricted(user));
    }
}
