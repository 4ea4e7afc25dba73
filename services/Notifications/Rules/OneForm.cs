using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Text;

namespace Safeguarding.Notifications.Rules;

/// <summary>
/// Numbers, postcodes and addresses as they are kept, however they were typed: the same answer is the same text, and can be found again.
/// What is none stays as it was typed, for the rules to point at.
/// </summary>
static class OneForm
{
    public static T InOneForm<T>(this T content)
        where T : NotificationContent => (T)((NotificationContent)content with
        {
            Incident = content.Incident is { Place: { } place } incident ? incident with { Place = Of(place) } : content.Incident,
            Children = content.Children is { } children ? [.. children.Select(child => child is null ? child! : Of(child))] : null,
            Contact = content.Contact is { } contact ? Of(contact) : null,
            EarlierReport = content.EarlierReport is { } report ? report with { ReportedAt = Utc(report.ReportedAt) } : null,
        });

    static ChildDetails Of(ChildDetails child) => child with
    {
        NhsNumber = NhsNumber.InOneForm(child.NhsNumber),
        Upn = Upn.InOneForm(child.Upn),
        Home = child.Home is { } home ? home with { Postcode = Postcode.InOneForm(home.Postcode) } : null,
    };

    // Whole seconds, in UTC whatever offset it was given with; without one it is taken as UTC.
    static DateTime? Utc(DateTime? at) => at is not { } given ? null
        : (given.Kind == DateTimeKind.Local ? given.ToUniversalTime() : DateTime.SpecifyKind(given, DateTimeKind.Utc))
            is var utc ? utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerSecond)) : null;

    static IncidentPlace Of(IncidentPlace place) => place with { Postcode = Postcode.InOneForm(place.Postcode) };

    static NotifierContact Of(NotifierContact contact) => contact with
    {
        Phone = Telephone.Find(contact.Phone) ?? contact.Phone,
        Email = EmailAddress.Find(contact.Email) ?? contact.Email,
    };
}
