using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Features;

/// <summary>An approver of a partner of the area says who in their organisation sees a restricted case.</summary>
public static class NamePeople
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut("/restricted-cases/{notificationId:guid}/people", Handle).RequireAuthorization(Policies.PeopleManager)
            .WithName(nameof(NamePeople));

    static async Task<Results<Ok<RestrictedCase>, ProblemHttpResult>> Handle(
        Guid notificationId, NamePeopleRequest request, IfMatch ifMatch, NationalPanelDbContext db, CurrentUser user, AreaRegister areas,
        TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        if (await db.Cases.NamedFor(user, areas).WithAccess().SingleOrDefaultAsync(known => known.NotificationId == notificationId, ct)
            is not { } panelCase)
            return Problems.NotFound();
        var errors = new FieldErrors();
        errors.People("people", request.People);
        if (errors.Any)
            return Problems.Invalid(errors);
        if (ifMatch.Refuses(panelCase.Access!.Version) is { } refused)
            return refused;

        var now = clock.GetUtcNow().UtcDateTime;
        panelCase.Access.Name(request.People!, user.Organisation!, (panelCase.AnsweringAreaCode, user.Agency!.Value), user, now);
        db.TellAccess(panelCase, now);
        db.Audit(user, "PeopleNamed", nameof(PanelCase), panelCase.Id, $"{request.People!.Count} people of the organisation", now);
        await db.SaveChangesAsync(ct);

        response.SetVersion(panelCase.Access.Version);
        return TypedResults.Ok(panelCase.ToRestricted(user));
    }
}
