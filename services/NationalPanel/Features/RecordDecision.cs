using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.NationalPanel.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Features;

/// <summary>The panel decides on a case, or revises what it decided: the earlier decision stays.</summary>
public static class RecordDecision
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/cases/{id:guid}/decisions", Handle).RequireAuthorization(Policies.PanelMember).WithName(nameof(RecordDecision));

    /// <param name="check">Only says whether the decision could be recorded as it stands.</param>
    static async Task<Results<Created<PanelDecision>, NoContent, ProblemHttpResult>> Handle(
        Guid id, RecordDecisionRequest request, IfMatch ifMatch, NationalPanelDbContext db, CurrentUser user, TimeProvider clock,
        HttpResponse response, CancellationToken ct, bool check = false)
    {
        if (await db.Cases.OpenTo(user).WithParts().SingleOrDefaultAsync(known => known.Id == id, ct) is not { } panelCase)
            return Problems.NotFound();

        var now = clock.GetUtcNow().UtcDateTime;
        var criteria = await db.CriteriaSets.InForceOnAsync(LondonTime.DateOf(now), ct);
        if (DecisionRules.Check(request, criteria) is { Any: true } broken)
            return Problems.Invalid(broken);
        if (ifMatch.Refuses(panelCase.Version) is { } refused)
            return refused;
        if (await ConflictAsync(panelCase, request.Outcome!.Value, db, ct) is { } conflict)
            return conflict;
        if (check)
            return TypedResults.NoContent();

        var decision = Decision.On(panelCase, request, user, now);
        panelCase.Decide(decision);
        db.TakeUp(panelCase, user, now);
        db.Publish(Announcement(decision, panelCase), now);
        Tell(decision, panelCase, db, user, now);
        db.Audit(user, "PanelDecided", nameof(PanelCase), id, $"decision {decision.Number}: {decision.Outcome}", now);
        await db.SaveChangesAsync(ct);

        response.SetVersion(panelCase.Version);
        return TypedResults.Created($"/api/national-panel/cases/{id}/decisions", decision.ToContract([criteria]));
    }

    static void Tell(Decision decision, PanelCase panelCase, NationalPanelDbContext db, CurrentUser user, DateTime now)
    {
        db.Publish(CaseNotices.Answered(panelCase, now), now);
        db.Publish(CaseNotices.Replaced(panelCase, now), now);
        db.Publish(CaseNotices.Opened(panelCase, now), now);
        db.Publish(CaseNotices.Decided(panelCase, decision), now);
        if (decision.Outcome == PanelOutcome.NationalInquiry && !panelCase.UnderOpenInquiry)
            db.Publish(CaseNotices.ToOpen(panelCase, decision, user), now);
    }

    static async Task<ProblemHttpResult?> ConflictAsync(
        PanelCase panelCase, PanelOutcome outcome, NationalPanelDbContext db, CancellationToken ct)
    {
        if (DecisionRules.Conflict(panelCase, outcome) is { } conflict)
            return conflict;
        if (!panelCase.UnderOpenInquiry)
            return null;

        var inquiry = await db.Inquiries.AsNoTracking().SingleAsync(open => open.Id == panelCase.InquiryId, ct);
        return NationalInquiry.Follows(outcome, inquiry.Kind) ? null : Problems.Conflict("under-national-inquiry",
            "A national inquiry on this case is open, which this outcome would leave without a decision to rest on.");
    }

    static PanelDecided Announcement(Decision decision, PanelCase panelCase) => new()
    {
        DecisionId = decision.Id,
        CaseId = panelCase.Id,
        NotificationId = panelCase.NotificationId,
        Number = decision.Number,
        Outcome = decision.Outcome,
        CriteriaVersion = decision.CriteriaVersion,
        DecidedAt = decision.DecidedAt,
    };
}
