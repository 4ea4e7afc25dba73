using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

sealed record PlanMeeting(MeetingPlan Plan) : Step(Plan.PlannedAt, Plan.Id)
{
    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        if (await platform.Secretariat.Meetings.FindAsync(Plan.Id, ct) is null)
            await platform.Secretariat.Meetings.PlanAsync(
                new PlanMeetingRequest { Id = Plan.Id, Title = Plan.Title, HeldOn = Plan.HeldOn }, ct).TakenAsync();
    }
}
