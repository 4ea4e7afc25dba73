using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Dissemination.Features;

public static class DraftBulletin
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/bulletins", Handle).RequireAuthorization(Policies.Editor);

    static async Task<Results<Created<BulletinDraft>, ProblemHttpResult>> Handle(
        DraftBulletinRequest request, DisseminationDbContext db, CurrentUser user, Links links, TimeProvider clock,
        HttpResponse response, CancellationToken ct)
    {
        var broken = BulletinRules.Check(request.Title, request.Introduction, text: null, request.LessonIds);
        if (request.Id is not null)
            broken.Required("id", request.Id);
        if (broken.Any)
            return Problems.Invalid(broken);

        // The caller makes the id, so a double click or a retry is the same draft.
        var id = request.Id ?? Guid.CreateVersion7();
        return await db.RetryOnConflictAsync(SaveAsync);

        async Task<Results<Created<BulletinDraft>, ProblemHttpResult>> SaveAsync()
        {
            if (await db.Bulletins.Include(row => row.Lessons).SingleOrDefaultAsync(row => row.Id == id, ct) is { } there)
            {
                return there.WriterIds[0] == user.Id
                    ? Answer(there, response)
                    : Problems.Conflict("id-in-use", "This id belongs to another bulletin.");
            }

            var errors = new FieldErrors();
            var lessons = await db.FindLessonsAsync(request.LessonIds!, errors, ct);
            if (errors.Any)
                return Problems.Invalid(errors);

            var now = clock.GetUtcNow().UtcDateTime;
            var bulletin = new Bulletin { Id = id, Title = "", Introduction = "", Text = "", ChangedAt = now };
            bulletin.Write(request.Title!.Trim(), request.Introduction!, DraftedText.Of(lessons, links), request.LessonIds!, user, now);
            db.Add(bulletin);
            db.Audit(user, "BulletinDrafted", nameof(Bulletin), id, "write a bulletin", now);
            await db.SaveChangesAsync(ct);
            return Answer(bulletin, response);
        }
    }

    static Created<BulletinDraft> Answer(Bulletin bulletin, HttpResponse response)
    {
        response.SetVersion(bulletin.Version);
        return TypedResults.Created($"/api/dissemination/bulletins/drafts/{bulletin.Id}", bulletin.ToContract());
    }
}
