using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Features;

static class RestrictedCases
{
    /// <summary>
    /// The restricted cases on which the caller names people of their own organisation: as an approver of a partner of the area that
    /// answers for the case now. Anybody else has none.
    /// </summary>
    public static IQueryable<PanelCase> NamedFor(this DbSet<PanelCase> cases, CurrentUser user, AreaRegister areas)
    {
        var names = user.Agency is not null && user.Organisation is not null && user.Has(Roles.Approver);
        var served = areas.ServedBy(user.AreaCodes);
        return cases.Where(panelCase => names && panelCase.State != CaseState.AwaitingNotification && panelCase.Access!.Restricted
            && served.Contains(panelCase.GivenToAreaCode ?? panelCase.AreaCode));
    }

    public static RestrictedCase ToRestricted(this PanelCase panelCase, CurrentUser user) => new()
    {
        NotificationId = panelCase.NotificationId,
        Version = panelCase.Access!.Version,
        Reference = panelCase.Reference,
        AreaCode = panelCase.AnsweringAreaCode,
        RestrictedAt = panelCase.Access.RestrictedAt!.Value,
        People = panelCase.Access.NamedOf(user.Organisation!),
        Over = panelCase.IsOver,
    };
}
