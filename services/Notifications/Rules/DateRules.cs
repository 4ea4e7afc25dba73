using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;

namespace Safeguarding.Notifications.Rules;

/// <summary>When it happened and when the authority became aware: two dates that are never confused.</summary>
static class DateRules
{
    public static void Check(NotificationContent content, RuleScope scope)
    {
        scope.NotAfterSending("becameAwareOn", content.BecameAwareOn);
        if (content.Incident?.Date is { } date)
        {
            Incident(date, scope);
            scope.NotAfterSending(date.Precision == DatePrecision.Range ? "incident.date.from" : "incident.date.on", content.FirstOn());
        }

        if (scope.Errors.Required("becameAwareOn", content.BecameAwareOn) && scope.Past("becameAwareOn", content.BecameAwareOn)
            && content.BecameAwareOn < content.FirstOn())
            scope.Errors.Add("becameAwareOn", "before-incident", "The authority cannot have become aware before it happened.");
    }

    static void Incident(IncidentDate date, RuleScope scope)
    {
        const string path = "incident.date";
        scope.Errors.Required($"{path}.precision", date.Precision);
        scope.Errors.MaxLength($"{path}.timeOfDay", date.TimeOfDay, 40);
        if (date.Precision is DatePrecision.Exact or DatePrecision.Approximate)
            Needed($"{path}.on", date.On, scope);
        else if (date.Precision is not null)
            scope.NotApplicable($"{path}.on", date.On, "Only an exact or approximate date has this.");

        if (date.Precision == DatePrecision.Range)
            Range(path, date, scope);
        else if (date.Precision is not null)
        {
            scope.NotApplicable($"{path}.from", date.From, "Only a range has this.");
            scope.NotApplicable($"{path}.to", date.To, "Only a range has this.");
        }
    }

    static void Range(string path, IncidentDate date, RuleScope scope)
    {
        Needed($"{path}.from", date.From, scope);
        Needed($"{path}.to", date.To, scope);
        if (date.To < date.From)
            scope.Errors.Add($"{path}.to", "before-start", "The range ends before it starts.");
    }

    static void Needed(string path, DateOnly? date, RuleScope scope)
    {
        scope.Errors.Required(path, date);
        scope.Past(path, date);
    }
}
