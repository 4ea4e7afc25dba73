using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>The partners of an area give a draft or a case a name of their own, or take it away. The last name given stands.</summary>
public static class NameCase
{
    const int MaxLength = 60;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut("/{id:guid}/nickname", Handle).RequireAuthorization(Policies.AreaPartner);

    static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        Guid id, NameCaseRequest request, NotificationsDbContext db, AreaRegister areas, CurrentUser user, TimeProvider clock,
        CancellationToken ct)
    {
        var errors = new FieldErrors();
        errors.MaxLength("nickname", request.Nickname, MaxLength);
        if (request.Nickname?.Contains('\n') == true)
            errors.Add("nickname", "one-line", "This must be one line.");
        if (errors.Any)
            return Problems.Invalid(errors);
        if (await Dossier.FindAsync(id, db, areas, user, ct) is not { } dossier)
            return Problems.NotFound();
        if (!areas.IsServedBy(dossier.AreaCode, user))
            return Problems.NotAllowed("The partners of the responsible area name the case.");

        // Two at the same moment: the second try finds the first one's name and puts its own in its place.
        await db.RetryOnConflictAsync(async () =>
        {
            await SaveAsync();
            return true;
        });
        return TypedResults.NoContent();

        async Task SaveAsync()
        {
            var known = await db.Nicknames.FindAsync([id, dossier.AreaCode], ct);
            var text = string.IsNullOrEmpty(request.Nickname) ? null : request.Nickname;
            if (known?.Text == text)
                return;
            if (text is null)
                db.Remove(known!);
            else if (known is null)
                db.Add(new Nickname { CaseId = id, AreaCode = dossier.AreaCode, Text = text });
            else
                known.Text = text;
            // Not the name: the audit is exported.
            db.Audit(user, "CaseNamed", dossier.SubjectType, id, "name a case within the area", clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync(ct);
        }
    }
}
