using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

sealed record PlanMeeting(MeetingPlan Plan) : Step(Plan.PlannedAt, Plan.Id)
{
    public override async Task DoAsync(Platform platform, CancellationToken stop)
    {
        if (await platform.Secretariat.FindAsync<MeetingDetails>($"panel/meetings/{Plan.Id}", stop) is null)
            await platform.Secretariat.SendAsync(HttpMethod.Post, "panel/meetings",
                new PlanMeetingRequest { Id = Plan.Id, Title = Plan.Title, HeldOn = Plan.HeldOn }, stop);
    }
}
