using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

/// <summary>The secretariat records that the meeting was held and who came.</summary>
sealed record HoldMeeting(MeetingPlan Plan) : Step(Plan.RecordedAt!.Value, Plan.Id)
{
    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        var known = await platform.Secretariat.Meetings.FindAsync(Plan.Id, ct).ThereAsync();
        if (known.State == MeetingState.Planned)
            await platform.Secretariat.Meetings.RecordAsync(Plan.Id, new RecordMeetingRequest
            {
                Title = Plan.Title,
                HeldOn = Plan.HeldOn,
                State = MeetingState.Held,
                Attendance = Plan.Attendance,
            }, known.Version, ct).TakenAsync();
    }
}
