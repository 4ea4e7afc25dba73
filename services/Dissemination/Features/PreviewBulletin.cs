using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Mail;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Dissemination.Features;

/// <summary>The public page and the mail as they will be, made by what makes them.</summary>
public static class PreviewBulletin
{
    const string AnybodysToken = "your-own-link";

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/bulletins/drafts/{id:guid}/preview", Handle).RequireAuthorization(Policies.Editor);

    static async Task<Results<Ok<BulletinPreview>, ProblemHttpResult>> Handle(
        Guid id, DisseminationDbContext db, TaxonomyCache taxonomies, Links links, TimeProvider clock, HttpResponse response,
        CancellationToken ct)
    {
        var bulletin = await db.Bulletins.AsNoTracking().Include(row => row.Lessons).ThenInclude(row => row.Lesson!.Themes)
            .SingleOrDefaultAsync(row => row.Id == id, ct);
        if (bulletin is null)
            return Problems.NotFound();

        // Not saved: the bulletin as it would be, were it sent now.
        if (bulletin.IssuedAt is null)
            bulletin.Issue(await db.NextIssueNumberAsync(ct), traceParent: null, clock.GetUtcNow().UtcDateTime);
        var mail = new BulletinMail(bulletin, links);
        response.SetVersion(bulletin.Version);
        return TypedResults.Ok(new BulletinPreview
        {
            Page = bulletin.ToIssue(await taxonomies.InForceAsync(db, ct)),
            Version = bulletin.Version,
            MailSubject = mail.Subject,
            MailText = mail.TextFor(AnybodysToken),
        });
    }
}
