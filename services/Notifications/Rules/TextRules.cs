using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;

namespace Safeguarding.Notifications.Rules;

/// <summary>The narrative and what surrounds it.</summary>
static class TextRules
{
    public static void Check(NotificationContent content, RuleScope scope)
    {
        scope.Errors.Text("narrative", content.Narrative, 50_000);
        scope.Errors.Text("immediateActions", content.ImmediateActions, 10_000);
        scope.Errors.Required("mediaInterest", content.MediaInterest);
        scope.TooMany("proceedings", content.Proceedings, 50);
        for (var index = 0; index < content.Proceedings?.Count; index++)
        {
            scope.Errors.Required($"proceedings[{index}].kind", content.Proceedings[index].Kind);
            scope.Errors.MaxLength($"proceedings[{index}].details", content.Proceedings[index].Details, 2_000);
        }

        Contact(content, scope);
    }

    static void Contact(NotificationContent content, RuleScope scope)
    {
        // The panel calls about what it considers. What was sent without can be amended all the same.
        if (scope.Amended is null && content.InPanelRemit())
        {
            scope.Errors.Required("contact.name", content.Contact?.Name);
            if (string.IsNullOrWhiteSpace(content.Contact?.Email))
                scope.Errors.Required("contact.phone", content.Contact?.Phone);
        }

        scope.Errors.MaxLength("contact.name", content.Contact?.Name, 200);
        scope.Errors.MaxLength("contact.jobTitle", content.Contact?.JobTitle, 200);
        scope.Errors.Telephone("contact.phone", content.Contact?.Phone);
        scope.Errors.Email("contact.email", content.Contact?.Email);
    }
}
