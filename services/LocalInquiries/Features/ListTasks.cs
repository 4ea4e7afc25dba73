using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.LocalInquiries.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.LocalInquiries.Features;

/// <summary>What waits for the caller's agency, one task an inquiry. No text is read, so that a list is no reading of an inquiry.</summary>
public static class ListTasks
{
    static readonly TimeSpan News = TimeSpan.FromDays(14);

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/tasks", Handle).RequireAuthorization(Policies.AreaPartner);

    static async Task<Ok<Page<InquiryTask>>> Handle(
        PageRequest page, LocalInquiriesDbContext db, CurrentUser user, AreaRegister areas, TimeProvider clock, CancellationToken ct)
    {
        var since = clock.GetUtcNow().UtcDateTime - News;
        var open = Open(db, db.Inquiries.AsNoTracking().WritableBy(user, areas), user.Agency!.Value, since);
        var rows = await open.PageAsync(page, row => row.NotificationSentAt, row => row.Id, row => row, ct, ascending: true);
        return TypedResults.Ok(new Page<InquiryTask>([.. rows.Items.Select(Task).OfType<InquiryTask>()], rows.Next));
    }

    static IQueryable<Row> Open(LocalInquiriesDbContext db, IQueryable<LocalInquiry> inquiries, Agency agency, DateTime since) =>
        from inquiry in inquiries
        let answered = db.PanelDecisions.Any(decision => decision.NotificationId == inquiry.NotificationId && decision.DecidedAt >= since)
        where inquiry.State == InquiryState.RapidReview || inquiry.State == InquiryState.PracticeReview
            || (inquiry.State == InquiryState.Submitted && (inquiry.Decision.PracticeReview == true || answered))
        select new Row
        {
            Id = inquiry.Id,
            NotificationId = inquiry.NotificationId,
            NotificationSentAt = inquiry.NotificationSentAt,
            Reference = inquiry.Reference,
            State = inquiry.State,
            DueOn = inquiry.NextDueOn,
            TemplateVersion = inquiry.TemplateVersion,
            Written = inquiry.Sections.Where(section => section.Text.Trim() != "").Select(section => section.Key).ToList(),
            IsDecided = inquiry.Decision.DecidedAt != null,
            WantsPracticeReview = inquiry.Decision.PracticeReview == true,
            IsSigned = inquiry.Signatures.Any(signature => signature.Agency == agency
                && signature.ContentVersion == inquiry.ContentVersion),
        };

    static InquiryTask? Task(Row row) => row switch
    {
        { State: InquiryState.RapidReview, Missing: > 0 and var missing } => row.For(InquiryTaskKind.WriteRapidReview, missing),
        { State: InquiryState.RapidReview, IsSigned: false } => row.For(InquiryTaskKind.SignRapidReview),
        { State: InquiryState.RapidReview } => null, // Others have still to sign.
        { State: InquiryState.Submitted, WantsPracticeReview: true } => row.For(InquiryTaskKind.StartPracticeReview),
        { State: InquiryState.Submitted } => row.For(InquiryTaskKind.ReadPanelAnswer),
        _ => row.For(InquiryTaskKind.PublishPracticeReview),
    };

    sealed record Row
    {
        public required Guid Id { get; init; }
        public required Guid NotificationId { get; init; }
        public required DateTime NotificationSentAt { get; init; }
        public required string Reference { get; init; }
        public required InquiryState State { get; init; }
        public required DateOnly? DueOn { get; init; }
        public required int TemplateVersion { get; init; }
        public required List<string> Written { get; init; }
        public required bool IsDecided { get; init; }
        public required bool WantsPracticeReview { get; init; }
        public required bool IsSigned { get; init; }

        public int Missing =>
            RapidReviewTemplate.Of(TemplateVersion).Sections.Count(section => section.Required
                && !Written.Contains(section.Key)) + (IsDecided ? 0 : 1);

        public InquiryTask For(InquiryTaskKind kind, int missing = 0) => new()
        {
            InquiryId = Id,
            NotificationId = NotificationId,
            Reference = Reference,
            Kind = kind,
            Missing = missing,
            DueOn = DueOn,
        };
    }
}
