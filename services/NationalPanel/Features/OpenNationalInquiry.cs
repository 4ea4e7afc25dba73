using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.NationalPanel.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Features;

/// <summary>
/// A national inquiry begins on cases that the panel decided for it; its six-month clock runs from the decision to initiate it.
/// </summary>
public static class OpenNationalInquiry
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/inquiries", Handle).RequireAuthorization(Policies.Secretariat).WithName(nameof(OpenNationalInquiry));

    static async Task<Results<Created<NationalInquiryDetails>, Ok<NationalInquiryDetails>, ProblemHttpResult>> Handle(
        OpenNationalInquiryRequest request, NationalPanelDbContext db, CurrentUser user, AreaRegister areas, Deadlines deadlines,
        TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        if (OpeningRules.Check(request) is { Any: true } broken)
            return Problems.Invalid(broken);

        var now = clock.GetUtcNow().UtcDateTime;
        return await db.RetryOnConflictAsync(SaveAsync);

        async Task<Results<Created<NationalInquiryDetails>, Ok<NationalInquiryDetails>, ProblemHttpResult>> SaveAsync()
        {
            // Before the inquiry: cases that came under it meanwhile are told apart from those of another.
            var cases = await db.Cases.OpenTo(user).WithAccess().Where(known => request.CaseIds!.Contains(known.Id)).ToListAsync(ct);
            if (await db.Inquiries.WithParts().SingleOrDefaultAsync(known => known.Id == request.Id, ct) is { } opened)
                return OpeningRules.SameAs(opened, request)
                    ? TypedResults.Ok(await AnswerAsync(opened, db, user, areas, response, now, ct))
                    : Problems.Conflict("id-in-use", "Another inquiry has this id.");
            if (OpeningRules.Unknown(request, cases) is { Any: true } unknown)
                return Problems.Invalid(unknown);
            if (OpeningRules.Conflict(request, cases) is { } conflict)
                return conflict;

            var inquiry = NationalInquiry.Open(request, cases, deadlines, now);
            db.Add(inquiry);
            db.Publish(Announcement(inquiry), now);
            db.Audit(user, "NationalInquiryOpened", nameof(NationalInquiry), inquiry.Id, "open national inquiry", now);
            foreach (var panelCase in cases)
            {
                db.Publish(CaseNotices.Opened(panelCase, now), now);
                db.Audit(user, "CaseCameUnderInquiry", nameof(PanelCase), panelCase.Id, $"national inquiry {inquiry.Id}", now);
            }

            await db.SaveChangesAsync(ct);
            return TypedResults.Created($"/api/national-panel/inquiries/{inquiry.Id}",
                await AnswerAsync(inquiry, db, user, areas, response, now, ct));
        }
    }

    static Task<NationalInquiryDetails> AnswerAsync(
        NationalInquiry inquiry, NationalPanelDbContext db, CurrentUser reader, AreaRegister areas, HttpResponse response, DateTime now,
        CancellationToken ct)
    {
        response.SetVersion(inquiry.Version);
        return db.ToContractAsync(inquiry, reader, areas, now, ct);
    }

    static NationalInquiryOpened Announcement(NationalInquiry inquiry) => new()
    {
        InquiryId = inquiry.Id,
        CaseIds = [.. inquiry.Cases.Select(covered => covered.CaseId)],
        NotificationIds = [.. inquiry.Cases.Select(covered => covered.Case!.NotificationId)],
        OpenedAt = inquiry.OpenedAt,
        DueOn = inquiry.DueOn,
    };
}
