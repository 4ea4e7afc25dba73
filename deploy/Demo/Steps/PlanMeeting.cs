using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

sealed record PlanMeeting(MeetingPlan Plan) : Step(Plan.PlannedAt, Plan.Id)
{
    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        if (await platform.Secretariat.FindAsync<MeetingDetails>($"national-panel/meetings/{Plan.Id}", ct) is null)
            await platform.Secretariat.SendAsync(HttpMethod.Post, "national-panel/meetings",
                new PlanMeetingRequest { Id = Plan.Id, Title = Plan.Title, HeldOn = Plan.HeldOn }, ct);
    }
}
