using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Features;

/// <summary>One national inquiry. Every reading is recorded.</summary>
public static class ReadNationalInquiry
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/inquiries/{id:guid}", Handle).RequireAuthorization(Policies.PanelReader).WithName(nameof(ReadNationalInquiry));

    static async Task<Results<Ok<NationalInquiryDetails>, ProblemHttpResult>> Handle(
        Guid id, NationalPanelDbContext db, CurrentUser user, AreaRegister areas, TimeProvider clock, HttpResponse response,
            CancellationToken ct)
    {
        if (await db.Inquiries.OpenTo(user, db).WithParts().SingleOrDefaultAsync(known => known.Id == id, ct) is not { } inquiry)
            return Problems.NotFound();

        var now = clock.GetUtcNow().UtcDateTime;
        db.Audit(user, "NationalInquiryRead", nameof(NationalInquiry), id, "read national inquiry", now);
        await db.SaveChangesAsync(ct);

        response.SetVersion(inquiry.Version);
        return TypedResults.Ok(await db.ToContractAsync(inquiry, user, areas, now, ct));
    }
}
