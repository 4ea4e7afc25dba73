using System.Linq.Expressions;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.ServiceDefaults.Cases;

/// <summary>
/// Who may see a case, as the panel last told. It only takes away: whoever is named still needs the rights that they have anyway. A case
/// without one is open to all who have those.
/// </summary>
public class CaseAccess : IVersioned, IBookkeeping
{
    public required Guid NotificationId { get; init; }

    /// <summary>Of two messages at the same moment the second fails on this, is tried again and sees the other.</summary>
    public int Version { get; set; }

    /// <summary>The panel's number of the change it comes from.</summary>
    public int Number { get; private set; }

    public bool Restricted { get; private set; }

    public List<CasePerson> People { get; } = [];

    /// <summary>Cases that are not there for this person.</summary>
    public static Expression<Func<CaseAccess, bool>> ClosedTo(CurrentUser user)
    {
        var (id, organisation, isPanel) = (user.Id, user.Organisation, user.IsPanel);
        return access => access.People.Any(person => person.Recused && person.PersonId == id)
            || (access.Restricted && !access.People.Any(person => !person.Recused && person.PersonId == id
                && (person.Organisation == CasePerson.OfPanel ? isPanel : person.Organisation == organisation)));
    }

    /// <summary>An earlier change than the one known changes nothing; the answer is whether this one did.</summary>
    public bool Follow(CaseAccessChanged change)
    {
        if (change.Version <= Number)
            return false;
        (Number, Restricted) = (change.Version, change.Restricted);
        List<CasePerson> told =
        [
            .. change.Named.Select(named => Of(named.PersonId, named.Organisation ?? CasePerson.OfPanel, recused: false)),
            .. change.Recused.Select(member => Of(member, CasePerson.OfPanel, recused: true)),
        ];
        People.RemoveAll(known => !told.Exists(known.IsSame));
        People.AddRange(told.FindAll(person => !People.Exists(person.IsSame)));
        return true;
    }

    CasePerson Of(string person, string organisation, bool recused) =>
        new() { NotificationId = NotificationId, PersonId = person, Organisation = organisation, Recused = recused };
}

/// <summary>Somebody who is named on a case, or has stepped back from it.</summary>
public class CasePerson : IBookkeeping
{
    /// <summary>In place of the id of an organisation: whoever works for the panel, however its people are organised.</summary>
    public const string OfPanel = "";

    public required Guid NotificationId { get; init; }

    public required string PersonId { get; init; }

    /// <summary>The one that named them: they count for it alone.</summary>
    public required string Organisation { get; init; }

    public required bool Recused { get; init; }

    public bool IsSame(CasePerson other) =>
        (PersonId, Organisation, Recused) == (other.PersonId, other.Organisation, other.Recused);
}
