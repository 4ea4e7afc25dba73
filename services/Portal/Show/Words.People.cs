using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Show;

/// <summary>Codes about children and adults in words.</summary>
public static partial class Words
{
    public static string For(Answer answer) => answer switch
    {
        Answer.Yes => "Yes",
        Answer.No => "No",
        _ => "Not known",
    };

    public static string For(AgeUnit unit) => unit switch
    {
        AgeUnit.Months => "Months",
        AgeUnit.Weeks => "Weeks",
        _ => "Years",
    };

    public static string For(Sex sex) => sex switch
    {
        Sex.Female => "Female",
        Sex.Male => "Male",
        _ => "Indeterminate, or not known",
    };

    public static string For(ChildRole role) => role switch
    {
        ChildRole.Died => "Died",
        ChildRole.Harmed => "Was seriously harmed",
        ChildRole.Sibling => "Is a brother or sister of a child who died or was harmed",
        ChildRole.AllegedPerpetrator => "Is alleged to have harmed another",
        _ => "Another part (say which under “What is known”)",
    };

    public static string For(PlanStatus plan) => plan switch
    {
        PlanStatus.Current => "On a plan now",
        PlanStatus.Previous => "On a plan before, not now",
        PlanStatus.Never => "Never on a plan",
        _ => "Not known",
    };

    public static string For(KnownAgency agency) => agency switch
    {
        KnownAgency.SocialCare => "Children’s social care",
        KnownAgency.EarlyHelp => "Early help",
        KnownAgency.Police => "Police",
        KnownAgency.Health => "Health services other than mental health",
        KnownAgency.MentalHealth => "Mental health services",
        KnownAgency.Education => "Schools and other education",
        KnownAgency.YouthJustice => "Youth justice",
        KnownAgency.Probation => "Probation",
        KnownAgency.Housing => "Housing",
        _ => "Another agency",
    };

    public static string For(AdultRole role) => role switch
    {
        AdultRole.Parent => "Parent",
        AdultRole.StepParent => "Step-parent",
        AdultRole.ParentsPartner => "Partner of a parent",
        AdultRole.Relative => "Grandparent or other relative",
        AdultRole.Carer => "Foster or other carer",
        AdultRole.HouseholdMember => "Another member of the household",
        AdultRole.AllegedPerpetrator => "Alleged perpetrator without another part",
        _ => "Another part (say which under “What is known”)",
    };

    /// <summary>How a child is called on pages: by name where there is one.</summary>
    public static string NameOf(ChildDetails child) =>
        Joined(child.FirstNames, child.LastName) ?? child switch
        {
            { NameNotKnown: true } => child.NameDescription ?? "Name not known yet",
            { ExpectedOn: not null } => "Unborn child",
            _ => "Child without a name yet",
        };

    public static string NameOf(AdultDetails adult) =>
        Joined(adult.FirstNames, adult.LastName) ?? (adult.NameNotKnown == true ? "Name not known" : "Adult without a name yet");

    static string? Joined(params string?[] parts) =>
        string.Join(' ', parts.Where(part => !string.IsNullOrWhiteSpace(part))) is { Length: > 0 } name ? name : null;
}
