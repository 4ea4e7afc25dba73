using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;

namespace Safeguarding.NationalPanel.Features;

static class AccessChanges
{
    const int MaxPeople = 50;

    /// <summary>
    /// With the next save: who may see the case as it stands now. Two who change it at the same moment both write this row.
    /// </summary>
    public static void TellAccess(this NationalPanelDbContext db, PanelCase panelCase, DateTime now)
    {
        var access = panelCase.AccessToChange();
        if (db.Entry(access).State is EntityState.Detached or EntityState.Added)
            db.Add(access);
        else
            db.Touch(access);
        db.Publish(panelCase.ToAccessChanged(now), now);
    }

    /// <summary>Somebody, each once, with what people know them by.</summary>
    public static void People(this FieldErrors errors, string path, IReadOnlyList<PersonToName>? people)
    {
        if (!errors.Required(path, people))
            return;
        if (people!.Count > MaxPeople)
            errors.Add(path, "too-many", $"There must be {MaxPeople} or fewer.");
        foreach (var (index, person) in people.Take(MaxPeople).Index())
        {
            errors.Text($"{path}[{index}].id", person?.Id, 100);
            errors.Text($"{path}[{index}].name", person?.Name, 200);
            if (people.Take(index).Any(other => other?.Id == person?.Id))
                errors.Repeated($"{path}[{index}].id", "This person is in the list already.");
        }
    }
}
