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
                .Include(inquiry => inquiry.Sections).Include(inquiry => inquiry.Decision).Include(inquiry => inquiry.Signatures)
                .AsSplitQuery().SingleOrDefaultAsync(inquiry => inquiry.Id == id, ct);
            if (inquiry?.Template.Section(key) is not { } template)
                return Problems.NotFound();
            if (Check(request, template) is { Any: true } broken)
                return Problems.Invalid(broken);
            if (ContentChange.Refused(inquiry) is { } refused)
                return refused;

            var section = inquiry.SectionOf(key);
            // A body's empty text has come in as none.
            var text = request.Text ?? "";
            // The same text again changes nothing, so a repeated save neither fails on its old version nor voids a signature.
            if (ifMatch.Version is null || section.Text != text)
            {
                if (ifMatch.Refuses(section.Version) is { } stale)
                    return stale;
                var now = clock.GetUtcNow().UtcDateTime;
                ContentChange.Record(db, inquiry, user, "SectionWritten", $"section {key}", now, () =>
                {
                    section.Write(text, user.Id, user.Agency!.Value, now);
                    if (db.Entry(section).State == EntityState.Detached)
                        db.Add(section).Entity.Version++;
                });
                await db.SaveChangesAsync(ct);
            }

            response.SetVersion(section.Version);
            return TypedResults.Ok(new SectionReceipt(key, section.Version, inquiry.ContentVersion));
        });

    static FieldErrors Check(WriteSectionRequest request, SectionTemplate template)
    {
        var errors = new FieldErrors();
        errors.MaxLength("text", request.Text, template.MaxLength);
        return errors;
    }
}
