using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel.Areas;

/// <summary>One council, board or force through all time, and what can be recorded about it.</summary>
[Authorize(Policies.Secretariat)]
public class BodyPage(AreasClient areas) : RecordPage<RegisteredBody>
{
    [FromRoute]
    public string Code { get; set; } = "";

    public RegisteredBody Body => Record;

    public bool IsArea => Body.Agency == Agency.LocalAuthority;

    /// <summary>What it serves, or for an area who serves it, each with its days.</summary>
    public IReadOnlyList<(RegisteredBody Other, ServedArea Served)> Serving { get; private set; } = [];

    public IReadOnlyList<RegisteredBody> Predecessors { get; private set; } = [];

    public IReadOnlyList<RegisterChange> Changes { get; private set; } = [];

    /// <summary>Where another change can be recorded: its end is known once.</summary>
    public IReadOnlyList<RegisterChangeKind> Kinds => Body.ValidTo is not null ? []
        : IsArea
            ? [RegisterChangeKind.Renamed, RegisterChangeKind.Merged, RegisterChangeKind.Split, RegisterChangeKind.ServedByAnother,
                RegisterChangeKind.SignedByAnother]
            : [RegisterChangeKind.Renamed, RegisterChangeKind.Merged, RegisterChangeKind.Split];

    public void OnGet()
    {
    }

    public string NameOf(string code) => _all.GetValueOrDefault(code)?.Name ?? code;

    protected override async Task<RegisteredBody?> FindAsync(CancellationToken ct)
    {
        _all = (await areas.BodiesAsync(ct)).ToDictionary(body => body.Code);
        if (_all.GetValueOrDefault(Code) is not { } body)
            return null;
        Serving =
        [
            .. (body.Agency == Agency.LocalAuthority
                ? from other in _all.Values from served in other.Serves where served.AreaCode == Code select (other, served)
                : from served in body.Serves select (_all[served.AreaCode], served))
                .OrderBy(one => one.Item1.Agency).ThenBy(one => one.Item1.Name, StringComparer.Ordinal).ThenBy(one => one.served.ValidFrom),
        ];
        Predecessors =
            [.. _all.Values.Where(other => other.Successors.Contains(Code)).OrderBy(other => other.Name, StringComparer.Ordinal)];
        Changes = (await areas.ChangesAsync(Query.Of(("code", Code), ("sort", "recorded"), ("limit", "200")), ct)).Items;
        return body;
    }

    IReadOnlyDictionary<string, RegisteredBody> _all = new Dictionary<string, RegisteredBody>();
}
