using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel.Areas;

/// <summary>One change of the register as it was recorded, and what follows from it.</summary>
[Authorize(Policies.Secretariat)]
public class RecordedChangePage(AreasClient areas) : RecordPage<RegisterChange>
{
    [FromRoute]
    public Guid Id { get; set; }

    public RegisterChange Change => Record;

    public override string? Banner => Done == "recorded" ? "The change is recorded" : null;

    /// <summary>The bodies it is about, those that begin included.</summary>
    public IReadOnlyList<RegisteredBody> Bodies { get; private set; } = [];

    public bool BeginsSomething => Change.Request.Kind is RegisterChangeKind.Added or RegisterChangeKind.Split or RegisterChangeKind.Merged;

    /// <summary>Cases are given to one of the councils that took an area's place.</summary>
    public bool LeavesSharedCases => Change.Request.Kind == RegisterChangeKind.Split
        && Bodies.Any(body => body.Agency == Agency.LocalAuthority);

    public void OnGet()
    {
    }

    protected override async Task<RegisterChange?> FindAsync(CancellationToken ct)
    {
        if (await areas.FindChangeAsync(Id, ct) is not { } change)
            return null;
        var codes = (change.Request.Codes ?? []).Concat((change.Request.Into ?? []).Select(begins => begins.Code!))
            .Append(change.Request.EndsCode).Append(change.Request.BeginsCode).OfType<string>().ToHashSet();
        Bodies = [.. (await areas.BodiesAsync(ct)).Where(body => codes.Contains(body.Code))
            .OrderBy(body => body.Name, StringComparer.Ordinal)];
        return change;
    }
}
