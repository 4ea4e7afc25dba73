using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.NationalPanel.Notices;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Features;

/// <summary>Cases go from one colleague to another: what each of them is told.</summary>
static class CaseOwners
{
    public static void Check(FieldErrors errors, CaseOwner owner)
    {
        errors.Text("owner.id", owner.Id, 100);
        errors.Text("owner.name", owner.Name, 200);
    }

    /// <summary>A case is not given to somebody who does not see it.</summary>
    public static void ClosedTo(this FieldErrors errors, CaseOwner owner, PanelCase panelCase, string path)
    {
        if (panelCase.HasSteppedBack(owner.Id))
            errors.Add(path, "stepped-back", "This person stepped back from the case: it is closed to them.");
        else if (!panelCase.IsKnownTo(owner.Id))
            errors.Add(path, "not-named", "The case is restricted, and this person is not named on it.");
    }

    /// <summary>With the next save: an owner who acts on a case that they were given has taken it up.</summary>
    public static void TakeUp(this NationalPanelDbContext db, PanelCase panelCase, CurrentUser user, DateTime now)
    {
        if (panelCase.Triage.OwnerId != user.Id || !panelCase.Triage.HandedOver)
            return;
        db.HandTo(panelCase, new CaseOwner { Id = user.Id, Name = panelCase.Triage.OwnerName }, user, now);
        db.Touch(panelCase);
    }

    /// <summary>With the next save; null for nobody.</summary>
    public static void HandTo(this NationalPanelDbContext db, PanelCase panelCase, CaseOwner? owner, CurrentUser user, DateTime now)
    {
        var before = panelCase.Triage;
        panelCase.HandTo(owner, user);
        if (before.OwnerId == panelCase.Triage.OwnerId && before.HandedOver == panelCase.Triage.HandedOver)
            return;
        db.Publish(CaseNotices.TakenOn(panelCase, now), now);
        if (panelCase.Triage.HandedOver && !panelCase.IsOver)
            db.Publish(CaseNotices.HandedOver(panelCase, now), now);
    }
}
