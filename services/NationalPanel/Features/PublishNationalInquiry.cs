using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Publication;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Features;

/// <summary>A national inquiry's report becomes public, once; the library takes its lessons from the event.</summary>
public static class PublishNationalInquiry
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/inquiries/{id:guid}/publication", Handle).RequireAuthorization(Policies.Secretariat)
            .WithName(nameof(PublishNationalInquiry));

    /// <param name="check">Only says whether the report could be published as it stands.</param>
    static async Task<Results<Ok<NationalInquiryDetails>, NoContent, ProblemHttpResult>> Handle(
        Guid id, PublishNationalInquiryRequest request, NationalPanelDbContext db, CurrentUser user, AreaRegister areas,
        Deadlines deadlines, TimeProvider clock, HttpResponse response, CancellationToken ct, bool check = false)
    {
        if (await db.Inquiries.OpenTo(user, db).WithParts().SingleOrDefaultAsync(known => known.Id == id, ct) is not { } inquiry)
            return Problems.NotFound();

        var now = clock.GetUtcNow().UtcDateTime;
        if (inquiry.Publication is { } published)
        {
            if (!SameAs(published, request))
                return Problems.Conflict("already-published", "The inquiry is published with another text, which stays.");
        }
        else if (ReportRules.Check(request, LondonTime.DateOf(now)) is { Any: true } broken)
        {
            return Problems.Invalid(broken);
        }
        else if (check)
        {
            return TypedResults.NoContent();
        }
        else
        {
            Publish(inquiry, request, db, user, deadlines, now);
            await db.SaveChangesAsync(ct);
        }

        response.SetVersion(inquiry.Version);
        return TypedResults.Ok(await db.ToContractAsync(inquiry, user, areas, now, ct));
    }

    static void Publish(
        NationalInquiry inquiry, PublishNationalInquiryRequest request, NationalPanelDbContext db, CurrentUser user, Deadlines deadlines,
            DateTime now)
    {
        inquiry.Publish(new InquiryPublication
        {
            InquiryId = inquiry.Id,
            Report = Reports.Publish(request),
            PublishedAt = now,
            AvailableUntil = deadlines.For(StatutoryClock.NationalInquiryAvailability, now).DueOn,
        });
        db.Touch(inquiry);
        db.Publish(Announcement(inquiry, inquiry.Publication!), now);
        db.Audit(user, "NationalInquiryPublished", nameof(NationalInquiry), inquiry.Id, "publish national inquiry", now);
    }

    static NationalInquiryPublished Announcement(NationalInquiry inquiry, InquiryPublication publication) => new()
    {
        InquiryId = inquiry.Id,
        CaseIds = [.. inquiry.Cases.Select(covered => covered.CaseId)],
        NotificationIds = [.. inquiry.Cases.Select(covered => covered.Case!.NotificationId)],
        PublishedAt = publication.PublishedAt,
        Report = publication.Report,
    };

    // With the ids given back the same request makes the same report; it is judged by the day of its first answer.
    static bool SameAs(InquiryPublication published, PublishNationalInquiryRequest request) =>
        ReportRules.Check(request, LondonTime.DateOf(published.PublishedAt)) is { Any: false }
        && JsonSerializer.Serialize(Reports.Publish(request, published.Report)) == JsonSerializer.Serialize(published.Report);
}
