using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

sealed record PublishInquiry(InquiryPlan Plan, PublishNationalInquiryRequest Report) : Step(Plan.PublishedAt!.Value, Plan.Id)
{
    public override bool StopsTheClock => true;

    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        var known = await platform.Secretariat.Panel.InquiryAsync(Plan.Id, ct).ThereAsync();
        if (known.PublishedAt is null)
            await platform.Secretariat.Panel.PublishAsync(Plan.Id, Report, ct).TakenAsync();
        await Library.HasAsync(Report, platform, ct);
    }
}
