using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.NationalPanel.Model;

/// <summary>Who may see a case as the API answers it.</summary>
static class AccessContracts
{
    public static CaseAccessDetails ToAccess(this PanelCase panelCase) => new()
    {
        Version = panelCase.Access?.Version ?? 0,
        Restricted = panelCase.IsRestricted,
        Panel = panelCase.Access?.NamedOf(NamedReader.OfPanel) ?? [],
        Organisations = [.. (panelCase.Access?.Readers ?? []).Where(reader => reader.Agency is not null)
            .GroupBy(reader => (reader.Organisation, reader.AreaCode, reader.Agency))
            .Select(named => new NamingOrganisation(named.Key.AreaCode!, named.Key.Agency!.Value, named.Count()))
            .OrderBy(named => named.AreaCode, StringComparer.Ordinal).ThenBy(named => named.Agency)],
        Changes = [.. (panelCase.Access?.Changes ?? []).OrderBy(change => change.Number)
            .Select(change => new RestrictionChange(change.Restricted, change.Reason, change.ChangedBy, change.ChangedAt))],
        Conflicts = [.. panelCase.Conflicts.OrderBy(conflict => conflict.DeclaredAt)
            .Select(conflict => new DeclaredReason(conflict.MemberName, conflict.Reason, conflict.DeclaredAt))],
    };

    public static IReadOnlyList<NamedPerson> NamedOf(this CaseAccess access, string organisation) =>
    [
        .. access.Readers.Where(reader => reader.Organisation == organisation).OrderBy(reader => reader.NamedAt)
            .ThenBy(reader => reader.PersonName, StringComparer.Ordinal)
            .Select(reader => new NamedPerson(reader.PersonId, reader.PersonName, reader.NamedBy, reader.NamedAt)),
    ];
}
