using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Features.Areas;

/// <summary>
/// What the secretariat has changed in the register, the latest first unless <c>sort=recorded</c> asks for the earliest; <c>code</c>
/// narrows it to what was asked for with one body's code.
/// </summary>
public static class ListRegisterChanges
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/areas/changes", Handle).RequireAuthorization(Policies.Secretariat).WithName(nameof(ListRegisterChanges));
        api.MapGet("/areas/changes/{id:guid}", ReadAsync).RequireAuthorization(Policies.Secretariat).WithName("ReadRegisterChange");
    }

    static async Task<Results<Ok<Page<RegisterChange>>, ProblemHttpResult>> Handle(
        string? sort, string? code, PageRequest page, NationalPanelDbContext db, CancellationToken ct)
    {
        var errors = new FieldErrors();
        var order = Sort.Of(sort, errors, "recorded");
        errors.MaxLength("code", code, 9);
        if (errors.Any)
            return Problems.Invalid(errors);

        var changes = db.RegisterChanges.AsNoTracking();
        if (code is { Length: > 0 })
        {
            // As the code stands in the request that was kept.
            var pattern = LikePattern.Containing($"\"{code}\"");
            changes = changes.Where(change => EF.Functions.Like(change.Request, pattern, LikePattern.Escape));
        }

        return TypedResults.Ok(await changes.PageAsync(
            page, change => change.RecordedAt, change => change.Id, ToContract, ct, order.Ascending));
    }

    static async Task<Results<Ok<RegisterChange>, ProblemHttpResult>> ReadAsync(Guid id, NationalPanelDbContext db, CancellationToken ct) =>
        await db.RegisterChanges.AsNoTracking().SingleOrDefaultAsync(change => change.Id == id, ct) is { } recorded
            ? TypedResults.Ok(ToContract(recorded))
            : Problems.NotFound();

    static RegisterChange ToContract(RecordedRegisterChange change) => new()
    {
        Id = change.Id,
        Version = change.Version,
        Request = JsonSerializer.Deserialize<ChangeRegisterRequest>(change.Request, JsonSerializerOptions.Web)!,
        RecordedBy = change.RecordedBy,
        RecordedAt = change.RecordedAt,
    };
}
