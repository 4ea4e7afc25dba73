using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

sealed record OpenInquiry(InquiryPlan Plan) : Step(Plan.OpenedAt, Plan.Id)
{
    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        var cases = new List<Guid>();
        foreach (var covered in Plan.Cases)
            cases.Add((await platform.CaseAsync(covered.Id, ct))!.Id);
        await platform.Secretariat.Panel.OpenAsync(
            new OpenNationalInquiryRequest { Id = Plan.Id, Kind = Plan.Kind, Title = Plan.Title, CaseIds = cases }, ct).TakenAsync();
    }
}
