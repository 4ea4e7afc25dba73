using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.Tasks;
using Safeguarding.LocalInquiries.Model;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Tasks;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.LocalInquiries.Features;

/// <summary>What waits for the caller's agency, one task an inquiry. No text is read, so that a list is no reading of an inquiry.</summary>
public static class ListTasks
{
    static readonly TimeSpan News = TimeSpan.FromDays(14);

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/tasks", Handle).RequireAuthorization(Policies.AreaPartner);

    static async Task<Results<Ok<TaskList>, ProblemHttpResult>> Handle(
        string? band, PageRequest page, LocalInquiriesDbContext db, CurrentUser user, AreaRegister areas, TimeProvider clock,
        CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var open = await Open(db, db.Inquiries.AsNoTracking().WritableBy(user, areas), user.Agency!.Value, now - News).ToListAsync(ct);
        var today = LondonTime.DateOf(now);
        return open.Select(row => row.ToTask(user.Agency.Value, areas.SignsFor(user, row.AnsweringAreaCode, today))).ToList()
            .ToAnswer(band, page, clock);
    }

    // A review that the agency has signed and others have not waits for those others alone.
    static IQueryable<Row> Open(LocalInquiriesDbContext db, IQueryable<LocalInquiry> inquiries, Agency agency, DateTime since) =>
        from inquiry in inquiries
        let answered = db.PanelDecisions.Any(decision => decision.NotificationId == inquiry.NotificationId && decision.DecidedAt >= since)
        let signed = inquiry.Signatures.Where(signature => signature.ContentVersion == inquiry.ContentVersion)
        where (inquiry.State == InquiryState.RapidReview && !signed.Any(signature => signature.Agency == agency))
            || inquiry.State == InquiryState.PracticeReview
            || (inquiry.State == InquiryState.Submitted && (inquiry.Decision.PracticeReview == true || answered))
        select new Row
        {
            Id = inquiry.Id,
            NotificationId = inquiry.NotificationId,
            Reference = inquiry.Reference,
            AreaCode = inquiry.AreaCode,
            AnsweringAreaCode = inquiry.GivenToAreaCode ?? inquiry.AreaCode,
            State = inquiry.State,
            DueOn = inquiry.NextDueOn,
            TemplateVersion = inquiry.TemplateVersion,
            Written = inquiry.Sections.Where(section => section.Text.Trim() != "").Select(section => section.Key).ToList(),
            IsDecided = inquiry.Decision.DecidedAt != null,
            WantsPracticeReview = inquiry.Decision.PracticeReview == true,
            Signed = signed.Select(signature => signature.Agency).ToList(),
        };

    sealed record Row
    {
        public required Guid Id { get; init; }
        public required Guid NotificationId { get; init; }
        public required string Reference { get; init; }
        public required string AreaCode { get; init; }
        public required string AnsweringAreaCode { get; init; }
        public required InquiryState State { get; init; }
        public required DateOnly? DueOn { get; init; }
        public required int TemplateVersion { get; init; }
        public required List<string> Written { get; init; }
        public required bool IsDecided { get; init; }
        public required bool WantsPracticeReview { get; init; }
        public required List<Agency> Signed { get; init; }

        public WaitingTask ToTask(Agency agency, bool signs) => new()
        {
            Kind = Kind(signs),
            SubjectId = Id,
            NotificationId = NotificationId,
            Reference = Reference,
            AreaCode = AreaCode,
            DueOn = DueOn,
            Missing = State == InquiryState.RapidReview ? Missing : 0,
            AlsoWaitsFor = State == InquiryState.RapidReview
                ? [.. Enum.GetValues<Agency>().Where(other => other != agency && !Signed.Contains(other))]
                : [],
        };

        // Where another board signs for the agency, this one's people write with the others.
        TaskKind Kind(bool signs) => State switch
        {
            InquiryState.RapidReview => Missing > 0 || !signs ? TaskKind.WriteRapidReview : TaskKind.SignRapidReview,
            InquiryState.PracticeReview => TaskKind.PublishPracticeReview,
            _ => WantsPracticeReview ? TaskKind.StartPracticeReview : TaskKind.ReadPanelAnswer,
        };

        int Missing => RapidReviewTemplate.Of(TemplateVersion).Missing(Written, IsDecided);
    }
}
