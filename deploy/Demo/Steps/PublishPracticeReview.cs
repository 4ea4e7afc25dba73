using Safeguarding.Client;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

sealed record PublishPracticeReview(CasePlan Plan, PublishPracticeReviewRequest Report) : Step(Plan.PublishedAt!.Value, Plan.Id)
{
    public override bool StopsTheClock => true;

    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        var inquiry = await platform.InquiryAsync(Plan.Place.Code, Plan.Id,
            ct) ?? throw new InvalidOperationException($"Case {Plan.Number} has no inquiry.");
        if (inquiry.State != InquiryState.Published)
            await platform.Council(Plan.Place.Code).LocalInquiries.PublishAsync(inquiry.Id, Report, ct).TakenAsync();
        await Library.HasAsync(Report, platform, ct);
    }
}
