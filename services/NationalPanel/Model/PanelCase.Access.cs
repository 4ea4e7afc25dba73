using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Model;

public partial class PanelCase
{
    /// <summary>Null while it was never restricted and nobody stepped back from it.</summary>
    public CaseAccess? Access { get; private set; }

    public bool IsRestricted => Access is { Restricted: true };

    /// <summary>Whether there is such a case for the person, who works for the panel: CaseQueries says the same.</summary>
    public bool IsKnownTo(string? personId) =>
        !IsRestricted || Access!.Readers.Exists(reader => reader.Is(personId ?? "", NamedReader.OfPanel));

    /// <summary>Whether they have stepped back from it: then they see neither its papers nor take part in its decision.</summary>
    public bool HasSteppedBack(string? personId) => Conflicts.Exists(conflict => conflict.MemberId == personId);

    public bool IsClosedTo(CurrentUser person) => IsClosedTo(person.Id);

    public bool IsClosedTo(string? personId) => HasSteppedBack(personId) || !IsKnownTo(personId);

    public CaseAccess AccessToChange() => Access ??= new CaseAccess { CaseId = Id };

    /// <summary>As the next save leaves it, for the other services.</summary>
    public CaseAccessChanged ToAccessChanged(DateTime now) => new()
    {
        CaseId = Id,
        NotificationId = NotificationId,
        Version = Access!.Version + 1,
        Restricted = Access.Restricted,
        Named = [.. Access.Readers.Select(reader => new NamedOnCase(
            reader.PersonId, reader.Organisation == NamedReader.OfPanel ? null : reader.Organisation))],
        Recused = [.. Conflicts.Select(conflict => conflict.MemberId)],
        ChangedAt = now,
    };
}
