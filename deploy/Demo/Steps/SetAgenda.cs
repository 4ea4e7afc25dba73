using Safeguarding.Client;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

sealed record SetAgenda(MeetingPlan Plan) : Step(Plan.AgendaAt, Plan.Id)
{
    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        var known = await platform.Secretariat.Meetings.FindAsync(Plan.Id, ct).ThereAsync();
        if (known.NumberOfCases > 0)
            return;
        var cases = new List<Guid>();
        foreach (var waiting in Plan.Cases)
            cases.Add((await platform.CaseAsync(waiting.Id, ct))!.Id);
        await platform.Secretariat.Meetings.SetAgendaAsync(Plan.Id, cases, known.Version, ct).TakenAsync();
    }
}
