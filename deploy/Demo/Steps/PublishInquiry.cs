using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Publication;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

sealed record PublishInquiry(InquiryPlan Plan, ReportToPublish Report) : Step(Plan.PublishedAt!.Value, Plan.Id)
{
    public override bool StopsTheClock => true;

    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        var known = await platform.Secretariat.GetAsync<NationalInquiryDetails>($"national-panel/inquiries/{Plan.Id}", ct);
        if (known.PublishedAt is null)
            await platform.Secretariat.SendAsync(HttpMethod.Post, $"national-panel/inquiries/{Plan.Id}/publication", Report, ct);
        await Library.HasAsync(Report, platform, ct);
    }
}
