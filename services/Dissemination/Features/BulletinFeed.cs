using System.ServiceModel.Syndication;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Dissemination.Model;

namespace Safeguarding.Dissemination.Features;

public static class BulletinFeed
{
    const string Name = "bulletins.atom";

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet($"/feeds/{Name}", Handle).Produces(200, contentType: "application/atom+xml").AllowAnonymous();

    static async Task<IResult> Handle(DisseminationDbContext db, Links links, HttpContext http, CancellationToken ct)
    {
        var bulletins = await db.Bulletins.AsNoTracking().Where(bulletin => bulletin.IssuedAt != null)
            .OrderByDescending(bulletin => bulletin.IssueNumber).Take(AtomFeed.MaxEntries).ToListAsync(ct);
        return AtomFeed.Answer(
            http, "Safeguarding bulletins", links.Feed(Name), links.Bulletins, [.. bulletins.Select(bulletin => Entry(bulletin, links))]);
    }

    // A withdrawn one stays with its notice: readers that have it learn that it was taken back.
    static SyndicationItem Entry(Bulletin bulletin, Links links) => AtomFeed.Entry(
        bulletin.Id, bulletin.Title,
        bulletin.WithdrawnAt is null
            ? SyndicationContent.CreateHtmlContent(AtomFeed.Clean(bulletin.Html))
            : SyndicationContent.CreatePlaintextContent(AtomFeed.Clean($"This bulletin was withdrawn: {bulletin.WithdrawnReason}")),
        links.Bulletin(bulletin.IssueNumber!.Value), bulletin.IssuedAt!.Value, bulletin.ChangedAt, bulletin.ThemeCodes);
}
