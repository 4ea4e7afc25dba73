using System.Text.Json;
using Safeguarding.Contracts.Notifications;
using Safeguarding.StatutoryClocks;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests;

/// <summary>Valid content to start from; a test changes what it is about.</summary>
static class Given
{
    public static DateOnly Today => LondonTime.DateOf(DateTime.UtcNow);

    /// <summary>Serious harm in Leeds yesterday, of which the council became aware today.</summary>
    public static SendNotificationRequest Notification() => new()
    {
        Id = Guid.CreateVersion7(),
        Kind = IncidentKind.SeriousHarm,
        AreaCode = People.Leeds,
        BecameAwareOn = Today,
        Incident = new IncidentDetails
        {
            Date = On(Today.AddDays(-1)),
            Place = new IncidentPlace { Where = PlaceKind.England, Postcode = "LS99 1AA", Setting = IncidentSetting.FamilyHome },
            Nature = IncidentNature.PhysicalInjury,
            Abuse = [new AbuseIndication { Type = "PHY", Certainty = AbuseCertainty.Suspected }],
            AbuseLink = AbuseLink.Suspected,
        },
        Children = [Child(ChildRole.Harmed)],
        Adults = [new AdultDetails { FirstNames = "Dale", LastName = "Inventedson", Role = AdultRole.Parent, Relations = [Mother] }],
        Narrative = "Brought to hospital with injuries that are not explained.",
        ImmediateActions = "Placed with relatives.",
        MediaInterest = MediaInterest.None,
        Contact = new NotifierContact { Name = "Ann Duty", Phone = "01632 960001" },
    };

    public static ChildDetails Child(ChildRole role) => new()
    {
        FirstNames = "Robin",
        LastName = "Inventedson",
        BirthDate = Today.AddYears(-4),
        Sex = Sex.Male,
        Ethnicity = "WBRI",
        Disabled = Answer.No,
        Home = new ChildHome { AreaCode = People.Leeds, Address = "1 Invented Terrace", Postcode = "LS99 1AA" },
        NhsNumber = "999 100 0070",
        Role = role,
        Status = Status(),
    };

    public static ChildStatus Status() => new()
    {
        LookedAfter = Answer.No,
        ChildProtectionPlan = PlanStatus.Never,
        ChildInNeed = Answer.Yes,
        KnownTo = [KnownAgency.SocialCare],
    };

    public static ChildStatus LookedAfter() => Status() with { LookedAfter = Answer.Yes, LegalStatus = "C2", PlacementType = "U6" };

    public static IncidentDate On(DateOnly date) => new() { Precision = DatePrecision.Exact, On = date };

    /// <summary>The same notification of an incident somewhere in a range, or with another incident's details.</summary>
    public static SendNotificationRequest With(this SendNotificationRequest request, Func<IncidentDetails, IncidentDetails> change) =>
        request with { Incident = change(request.Incident!) };

    public static SendNotificationRequest WithChild(this SendNotificationRequest request, Func<ChildDetails, ChildDetails> change) =>
        request with { Children = [change(request.Children![0]), .. request.Children.Skip(1)] };

    /// <summary>An amendment to these answers.</summary>
    public static AmendNotificationRequest Amended(
        this SendNotificationRequest answers, AmendmentReason reason = AmendmentReason.Correction)
    {
        var content = JsonSerializer.Serialize(answers with { Id = null }, Json.Options);
        var amendment = JsonSerializer.Deserialize<AmendNotificationRequest>(content, Json.Options)!;
        return amendment with { Reason = reason, Text = "The hospital corrected what it had told us." };
    }

    static ChildRelation Mother => new() { Child = 1, Relation = "mother" };
}
