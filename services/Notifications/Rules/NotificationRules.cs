using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Rules;

/// <summary>All that a notification must hold to be sent. Codes are stable, paths those of the content; no message repeats it.</summary>
public sealed class NotificationRules(AreaRegister areas, TimeProvider clock)
{
    const string Missing = "required";

    /// <summary>Everything that stands between this content and sending it, or amending what was sent.</summary>
    public FieldErrors Check(NotificationContent content, CurrentUser notifier, Amended? amended = null)
    {
        var scope = new RuleScope(new FieldErrors(), areas, clock.GetUtcNow().UtcDateTime, amended);
        if (EntryRules.Check(content, scope.Errors))
            return scope.Errors;

        scope.Errors.Required("kind", content.Kind);
        DateRules.Check(content, scope);
        EarlierReportRules.Check(content, scope);
        AreaRules.Check(content, notifier, scope);
        IncidentRules.Check(content, scope);
        ChildRules.Check(content, scope);
        KindRules.Check(content, scope);
        AdultRules.Check(content, scope);
        TextRules.Check(content, scope);
        return scope.Errors;
    }

    /// <summary>Splits the same check for a draft, which may be incomplete but not wrong.</summary>
    public (IReadOnlyList<MissingField> Missing, FieldErrors Wrong) CheckDraft(
        NotificationContent content, CurrentUser notifier, Amended? amended = null)
    {
        var wrong = new FieldErrors();
        var missing = new List<MissingField>();
        foreach (var error in Check(content, notifier, amended).Entries)
        {
            if (error.Code == Missing)
                missing.Add(new MissingField(error.Path, error.Message));
            else
                wrong.Add(error.Path, error.Code, error.Message);
        }

        return (missing, wrong);
    }
}
