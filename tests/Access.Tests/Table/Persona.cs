using Safeguarding.TestKit;

namespace Safeguarding.Access.Tests.Table;

/// <summary>
/// A column of the table: who calls. Records are those of Leeds, of which the recipient is told; the three before it are of another area.
/// </summary>
public sealed record Persona(string Column, Person? Person)
{
    public static readonly IReadOnlyList<Persona> All =
    [
        new("anonymous", null),
        new("notifier", People.NotifierOf(People.Leeds)),
        new("health-partner", People.HealthPartnerOf(People.Leeds)),
        new("police-partner", People.PolicePartnerOf(People.Leeds)),
        new("approver", People.ApproverOf(People.Leeds)),
        new("reviewer", People.Reviewer()),
        new("secretariat", People.Secretariat()),
        new("member", People.Member()),
        new("chair", People.Chair()),
        new("editor", People.Editor()),
        new("analyst", People.Analyst()),
        new("minister", People.Minister()),
        new("administrator", People.Administrator()),
        new("other-notifier", People.NotifierOf(People.Kent)),
        new("other-partner", People.HealthPartnerOf(People.Kent)),
        new("other-approver", People.ApproverOf(People.Kent)),
        new("recipient", People.Department()),
    ];
}
