using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.LocalInquiries.Model;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.LocalInquiries.Features;

/// <summary>
/// What the rapid reviews of some notifications wait for, for lists of what other services know of them. No text is read, so that it is no
/// reading of an inquiry.
/// </summary>
public static class ReadStandings
{
    const int MaxCases = 100;

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/standings", Handle).RequireAuthorization(Policies.CaseReader);

    static async Task<Results<Ok<IReadOnlyList<ReviewStanding>>, ProblemHttpResult>> Handle(
        Guid[] notification, LocalInquiriesDbContext db, CurrentUser user, AreaRegister areas, CancellationToken ct)
    {
        if (notification.Length > MaxCases)
            return Problems.Invalid(new FieldErrors().Add("notification", "too-many", $"There must be {MaxCases} or fewer."));
        var asked = notification.ToList();
        var written = await db.Inquiries.AsNoTracking().ReadableBy(user, areas)
            .Where(inquiry => asked.Contains(inquiry.NotificationId) && inquiry.State == InquiryState.RapidReview)
            .Select(inquiry => new
            {
                inquiry.NotificationId,
                inquiry.TemplateVersion,
                Keys = inquiry.Sections.Where(section => section.Text.Trim() != "").Select(section => section.Key).ToList(),
                IsDecided = inquiry.Decision.DecidedAt != null,
                Signed = inquiry.Signatures.Where(signature => signature.ContentVersion == inquiry.ContentVersion)
                    .Select(signature => signature.Agency).ToList(),
            }).ToListAsync(ct);
        return TypedResults.Ok<IReadOnlyList<ReviewStanding>>([.. written.Select(row => new ReviewStanding
        {
            NotificationId = row.NotificationId,
            Missing = RapidReviewTemplate.Of(row.TemplateVersion).Missing(row.Keys, row.IsDecided),
            NotSigned = [.. Enum.GetValues<Agency>().Except(row.Signed)],
        })]);
    }
}
