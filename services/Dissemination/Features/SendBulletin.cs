using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Dissemination.Features;

/// <summary>
/// Issues an approved bulletin: it is public from now on, and workers make and send its mail. What is sent is the version that was read;
/// asking again for what was sent answers the same.
/// </summary>
public static class SendBulletin
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/bulletins/{id:guid}/send", Handle).RequireAuthorization(Policies.Editor);

    static async Task<Results<Ok<BulletinReceipt>, ProblemHttpResult>> Handle(
        Guid id, IfMatch ifMatch, Issuing issuing, CurrentUser user, CancellationToken ct) =>
        await issuing.IssueAsync(id, known => ifMatch.Refuses(known.Version) is null, user, ct) switch
        {
            null => Problems.NotFound(),
            { IssuedAt: null } known when ifMatch.Refuses(known.Version) is { } refused => refused,
            { IssuedAt: null } => Problems.Conflict("not-approved", "A second person must approve this version before it is sent."),
            var issued => TypedResults.Ok(Receipt(issued)),
        };

    static BulletinReceipt Receipt(Bulletin bulletin) => new()
    {
        BulletinId = bulletin.Id,
        IssueNumber = bulletin.IssueNumber!.Value,
        IssuedAt = bulletin.IssuedAt!.Value,
    };
}
