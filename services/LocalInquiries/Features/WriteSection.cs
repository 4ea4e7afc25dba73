using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.LocalInquiries.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.LocalInquiries.Features;

public static class WriteSection
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut("/{id:guid}/sections/{key}", Handle).RequireAuthorization(Policies.AreaPartner);

    static Task<Results<Ok<SectionReceipt>, ProblemHttpResult>> Handle(
        Guid id, string key, WriteSectionRequest request, IfMatch ifMatch, LocalInquiriesDbContext db, CurrentUser user, AreaRegister areas,
        TimeProvider clock, HttpResponse response, CancellationToken ct) =>
        db.RetryOnConflictAsync<Results<Ok<SectionReceipt>, ProblemHttpResult>>(async () =>
        {
            var inquiry = await db.Inquiries.WritableBy(user, areas)
                .Include(inquiry => inquiry.Signatures).Include(inquiry => inquiry.Sections.Where(section => section.Key == key))
                .AsSplitQuery().SingleOrDefaultAsync(inquiry => inquiry.Id == id, ct);
            if (inquiry?.Sections.SingleOrDefault() is not { } section)
                return Problems.NotFound();
            if (Check(request, inquiry, key) is { Any: true } broken)
                return Problems.Invalid(broken);
            if (ContentChange.Refused(inquiry) is { } refused)
                return refused;

            // A body's empty text has come in as none.
            var text = request.Text ?? "";
            // The same text again changes nothing, so a repeated save neither fails on its old version nor voids a signature.
            if (ifMatch.Version is null || section.Text != text)
            {
                if (ifMatch.Refuses(section.Version) is { } stale)
                    return stale;
                var now = clock.GetUtcNow().UtcDateTime;
                section.Write(text, user.Id, user.Agency!.Value, now);
                ContentChange.Record(db, inquiry, user, "SectionWritten", $"section {key}", now);
                await db.SaveChangesAsync(ct);
            }

            response.SetVersion(section.Version);
            return TypedResults.Ok(new SectionReceipt(key, section.Version, inquiry.ContentVersion));
        });

    static FieldErrors Check(WriteSectionRequest request, LocalInquiry inquiry, string key)
    {
        var errors = new FieldErrors();
        errors.MaxLength("text", request.Text, inquiry.Template.Section(key).MaxLength);
        return errors;
    }
}
