using Safeguarding.Client;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

/// <summary>A member steps back from a case.</summary>
sealed record DeclareConflict(ConflictPlan Plan) : Step(Plan.DeclaredAt, Plan.Case.Id)
{
    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        if (await platform.CaseAsync(Plan.Case.Id, ct) is { Conflicts: [] } open)
            await platform.Member.Meetings.DeclareConflictAsync(open.Id, Plan.Reason, ct).TakenAsync();
    }
}
