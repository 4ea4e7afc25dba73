using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>The whole content in words: to check before it is sent, and as its readers see it afterwards.</summary>
public static class Summary
{
    public static IEnumerable<Group> Of(NotificationContent content, AreaRegister areas, IReadOnlyList<string> notAsked) =>
    [
        Incident(content, areas),
        Known(content),
        .. (content.Children ?? []).Select((child, index) => PeopleSummary.Of(child, index + 1, areas, notAsked)),
        .. (content.Adults ?? []).Select((adult, index) => PeopleSummary.Of(adult, index + 1, content)),
        Around(content),
    ];

    static Group Incident(NotificationContent content, AreaRegister areas)
    {
        var incident = content.Incident ?? new IncidentDetails();
        return new Group("The incident", null,
        [
            new(AnswerWords.Name("kind"), content.Kind is { } kind ? Words.For(kind) : null, Journey.Kind.Slug),
            new(AnswerWords.Name("becameAwareOn"), content.BecameAwareOn is { } aware ? Dates.InWords(aware) : null,
                Journey.Awareness.Slug),
            .. content.LateReason is { } reason
                ? (Row[])[new(AnswerWords.Name("lateReason"), Words.For(reason), Journey.Lateness.Slug)] : [],
            .. content.EarlierReport is { ReportedAt: { } at } report
                ? (Row[])[new("Panel told before it was sent here", Told(report, at), Journey.EarlierReport.Slug)] : [],
            new("When it happened", When(incident.Date), Journey.Date.Slug),
            new("Where it happened", Where(incident.Place), Journey.Place.Slug),
            new(AnswerWords.Name("areaCode"), areas.Name(content.AreaCode), Journey.Area.Slug),
            new("Other areas to be told", Lines(content.OtherAreas?.Select(other =>
                other.Reason is { } reason ? $"{areas.Name(other.AreaCode)}: {Words.For(reason)}" : areas.Name(other.AreaCode))),
                    Journey.OtherAreas.Slug),
            new(AnswerWords.Name("incident.nature"), incident.Nature is { } nature ? Words.For(nature) : null, Journey.Nature.Slug),
            new(AnswerWords.Name("incident.suspectedCause"), incident.SuspectedCause, Journey.Nature.Slug),
            new("Abuse and neglect", Abuse(incident.Abuse), Journey.Abuse.Slug),
            new(AnswerWords.Name("incident.abuseLink"), incident.AbuseLink is { } link ? Words.For(link) : null, Journey.Abuse.Slug),
        ]);
    }

    static Group Known(NotificationContent content) => new("What is known", null,
    [
        new(AnswerWords.Name("narrative"), content.Narrative, Journey.Narrative.Slug),
        new(AnswerWords.Name("immediateActions"), content.ImmediateActions, Journey.Actions.Slug),
    ]);

    static Group Around(NotificationContent content) => new("Proceedings and contact", null,
    [
        new("Proceedings", Lines(content.Proceedings?.Select(Proceeding)), Journey.Proceedings.Slug),
        new(AnswerWords.Name("mediaInterest"), content.MediaInterest is { } interest ? Words.For(interest) : null, Journey.Media.Slug),
        new("Who can answer questions", content.Contact is { } contact
            ? Lines([contact.Name, contact.JobTitle, contact.Phone, contact.Email])
            : null, Journey.Contact.Slug),
    ]);

    static string? When(IncidentDate? date) => date switch
    {
        { Precision: DatePrecision.Exact, On: { } on } => InTime(Dates.InWords(on), date),
        { Precision: DatePrecision.Approximate, On: { } about } => InTime($"On or about {Dates.InWords(about)}", date),
        { Precision: DatePrecision.Range, From: { } from, To: { } to } =>
            InTime($"Between {Dates.InWords(from)} and {Dates.InWords(to)}", date),
        { Precision: DatePrecision.Unknown } => InTime("The date is not known", date),
        _ => null,
    };

    static string Told(EarlierReport report, DateTime at) =>
        report.Channel is { } channel ? $"{Words.For(channel)}, {Dates.WithTime(at)}" : Dates.WithTime(at);

    static string InTime(string day, IncidentDate date) => date.TimeOfDay is null ? day : $"{day}, {date.TimeOfDay}";

    static string? Where(IncidentPlace? place) => place is null ? null : Lines(
    [
        place.Where == PlaceKind.OutsideEngland ? place.Country ?? "Outside England" : null,
        place.Setting is { } setting ? Words.For(setting) : null,
        place.Address,
        place.Postcode,
    ]);

    static string? Abuse(IReadOnlyList<AbuseIndication>? indications) => indications is { Count: 0 }
        ? "None known or suspected"
        : Lines(indications?.Select(known =>
            $"{CodeList.AbuseCategory.Name(known.Type)}: "
            + (known.Certainty is { } certainty ? Words.For(certainty).ToLowerInvariant() : "not said")));

    static string? Proceeding(ParallelProceeding proceeding) => proceeding.Kind is not { } kind ? proceeding.Details
        : proceeding.Details is null ? Words.For(kind) : $"{Words.For(kind)}: {proceeding.Details}";

    internal static string? Lines(IEnumerable<string?>? lines) =>
        string.Join('\n', (lines ?? []).Where(line => !string.IsNullOrWhiteSpace(line))) is { Length: > 0 } text ? text : null;
}
