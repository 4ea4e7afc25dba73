using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>What the caller's area calls some cases, for lists of what other services know of them.</summary>
public static class ListNicknames
{
    const int MaxCases = 100;

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/nicknames", Handle).RequireAuthorization(Policies.AreaPartner);

    static async Task<Results<Ok<IReadOnlyList<CaseNickname>>, ProblemHttpResult>> Handle(
        Guid[] id, NotificationsDbContext db, CurrentUser user, AreaRegister areas, CancellationToken ct)
    {
        if (id.Length > MaxCases)
            return Problems.Invalid(new FieldErrors().Add("id", "too-many", $"There must be {MaxCases} or fewer."));
        var known = await db.NicknamesAsync(id, user, areas, ct);
        return TypedResults.Ok<IReadOnlyList<CaseNickname>>([.. known.Select(each => new CaseNickname(each.Key, each.Value))]);
    }
}
