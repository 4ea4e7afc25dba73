using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

sealed record SetAgenda(MeetingPlan Plan) : Step(Plan.AgendaAt, Plan.Id)
{
    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        var known = await platform.Secretariat.GetAsync<MeetingDetails>($"national-panel/meetings/{Plan.Id}", ct);
        if (known.NumberOfCases > 0)
            return;
        var cases = new List<Guid>();
        foreach (var waiting in Plan.Cases)
            cases.Add((await platform.CaseAsync(waiting.Id, ct))!.Id);
        await platform.Secretariat.SendAsync(HttpMethod.Put, $"national-panel/meetings/{Plan.Id}/agenda", new SetAgendaRequest { CaseIds = cases }, ct, known.Version);
    }
}
