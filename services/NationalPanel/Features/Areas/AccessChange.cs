using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.NationalPanel.Features.Areas;

/// <summary>Who sees the records of which area, before and after a change.</summary>
static class AccessChange
{
    public static HashSet<(string Body, string Area)> On(AreaRegister register, DateOnly day) =>
        [.. register.Bodies.SelectMany(body => register.ServedBy(register.AreasOf(body.Code, day), day).Select(area =>
            (body.Code, area)))];

    public static IReadOnlyList<AreaAccess> Named(this IEnumerable<(string Body, string Area)> access, AreaRegister register) =>
    [
        .. access.Select(pair => new AreaAccess(
            pair.Body, register.FindBody(pair.Body)!.Name, pair.Area, register.Find(pair.Area)?.Name ?? pair.Area)),
    ];
}
