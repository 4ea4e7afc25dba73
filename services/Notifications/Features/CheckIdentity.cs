using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.IdentityChecks;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>
/// Says where a text may identify the people of a notification, as any of its versions named them. Who asks learns of each word whether it
/// is theirs, so it is for who may read the whole, and written down like reading it.
/// </summary>
public static class CheckIdentity
{
    const int MaxLength = 200_000;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/{id:guid}/identity-check", Handle).RequireAuthorization(Policies.CaseReader);

    static async Task<Results<Ok<IdentityCheck>, ProblemHttpResult>> Handle(
        Guid id, IdentityCheckRequest request, NotificationsDbContext db, AreaRegister areas, CurrentUser user, TimeProvider clock,
        CancellationToken ct)
    {
        var errors = new FieldErrors();
        errors.Text("text", request.Text, MaxLength);
        if (errors.Any)
            return Problems.Invalid(errors);
        if (!await db.Notifications.WholeTo(user, areas).AnyAsync(found => found.Id == id, ct))
            return Problems.NotFound();

        var said = await db.Versions.AsNoTracking().LatestContent(id).ToListAsync(ct);
        var people = new People(said.ConvertAll(version => StoredContent.Read(version.Content!)));
        db.Audit(user, "IdentityChecked", nameof(Notification), id, "look for the people of the notification in a text",
            clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(new IdentityCheck(request.Text!, people.In(request.Text!)));
    }
}
