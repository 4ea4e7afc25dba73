using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Organisations;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.Organisations;

/// <summary>
/// GET organisations for administrators, by name: <c>?q=</c> a part of the name, <c>?kind=</c> a code, <c>?area=</c> an area's code or a
/// part of its name, <c>?state=</c> <c>current</c>, <c>no-approver</c> or <c>ended</c>. There are a few hundred: what the register says of
/// each is looked at in memory.
/// </summary>
public static class ListOrganisationDetails
{
    static readonly IReadOnlyList<string> States = ["current", "no-approver", "ended"];

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/organisations/details", Handle).RequireAuthorization(Policies.Operator);

    static async Task<Results<Ok<Page<OrganisationDetails>>, ProblemHttpResult>> Handle(
        PageRequest page, IdentityDbContext db, OrganisationDirectory directory, CancellationToken ct,
        string? q = null, string? kind = null, string? area = null, string? state = null)
    {
        var errors = new FieldErrors();
        var type = errors.Code<OrganisationType>("kind", kind);
        errors.OneOf("state", state, States);
        if (errors.Any)
            return Problems.Invalid(errors);

        var words = LikePattern.Containing(q ?? "");
        var named = db.Organisations.Where(row => q == null || EF.Functions.Like(row.Name, words, LikePattern.Escape));
        var rows = (await directory.ReadAsync(named, ct)).Where(row => (type is null || row.Kind == type)
            && (area is null || row.Areas.Any(served => served.Code == area
                || served.Name.Contains(area, StringComparison.OrdinalIgnoreCase)))
            && state switch
            {
                "current" => row.EndedOn is null,
                "no-approver" => row.LacksApprover,
                "ended" => row.EndedOn is not null,
                _ => true,
            }).ToList();
        var start = rows.FindIndex(row => row.Id == page.After?.Id) + 1;
        var shown = rows.Skip(start).Take(page.Limit).ToList();
        var next = start + shown.Count < rows.Count ? new Cursor(DateTime.MinValue, shown[^1].Id).ToString() : null;
        return TypedResults.Ok(new Page<OrganisationDetails>(shown, next));
    }
}
