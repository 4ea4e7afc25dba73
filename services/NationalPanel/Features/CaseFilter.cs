using Microsoft.EntityFrameworkCore;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Features;

/// <summary>What the queue can be narrowed by, and its order.</summary>
/// <param name="State">A state's code.</param>
/// <param name="Area">GSS code; cases of areas that it replaced are meant too, unless they were given to another.</param>
/// <param name="Owner"><c>me</c>, <c>nobody</c>, or the id of who looks after the case.</param>
/// <param name="Priority">A priority's code.</param>
/// <param name="Late">Whether the notification was late.</param>
/// <param name="AnswerOverdue">Whether the panel's answer to a rapid review is overdue.</param>
/// <param name="Outcome">Code of the latest decision's outcome.</param>
/// <param name="Reference">The notification's reference or a part of it, however typed.</param>
/// <param name="Sort">See <see cref="CaseOrder"/>.</param>
/// <param name="Shared">Whether several areas answer for it because its own was split and it was not given to one of them.</param>
sealed record CaseFilter(
    string? State, string? Area, string? Owner, string? Priority, bool? Late, bool? AnswerOverdue, string? Outcome, string? Reference,
    string? Sort, bool? Shared)
{
    const string Me = "me";
    const string Nobody = "nobody";

    public IQueryable<PanelCase> Narrow(IQueryable<PanelCase> cases, CurrentUser user, AreaRegister areas, DateOnly today)
    {
        if (Late is not null)
            cases = cases.Where(panelCase => panelCase.Late == Late);
        if (AnswerOverdue is not null)
            cases = cases.Where(CaseOrder.AnswerDueBefore(today, AnswerOverdue.Value));
        if (Reference is { Length: > 0 })
        {
            var pattern = ReferencePattern.Of(Reference);
            cases = cases.Where(panelCase => EF.Functions.Like(panelCase.Reference.Replace("-", ""), pattern));
        }

        if (Owner is { Length: > 0 })
        {
            var owner = Owner switch { Me => user.Id, Nobody => null, _ => Owner };
            cases = cases.Where(panelCase => panelCase.Triage.OwnerId == owner);
        }

        if (Area is { Length: > 0 })
        {
            // Cases keep the code of an area that was merged; whoever looks for the successor means them too.
            var served = areas.ServedBy([Area]);
            cases = cases.Where(panelCase =>
                panelCase.AreaCode == Area || served.Contains(panelCase.GivenToAreaCode ?? panelCase.AreaCode));
        }

        if (Shared is { } shared)
        {
            var split = areas.All.Select(area => area.Code).Where(code => areas.SuccessorsOf(code, today).Count > 0).ToList();
            cases = cases.Where(panelCase => split.Contains(panelCase.GivenToAreaCode ?? panelCase.AreaCode) == shared);
        }

        return cases;
    }
}
