using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

/// <summary>The secretariat records that the meeting was held and who came.</summary>
sealed record HoldMeeting(MeetingPlan Plan) : Step(Plan.RecordedAt!.Value, Plan.Id)
{
    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        var known = await platform.Secretariat.GetAsync<MeetingDetails>($"national-panel/meetings/{Plan.Id}", ct);
        if (known.State == MeetingState.Planned)
            await platform.Secretariat.SendAsync(HttpMethod.Put, $"national-panel/meetings/{Plan.Id}", new RecordMeetingRequest
            {
                Title = Plan.Title,
                HeldOn = Plan.HeldOn,
                State = MeetingState.Held,
                Attendance = Plan.Attendance,
            }, ct, known.Version);
    }
}
