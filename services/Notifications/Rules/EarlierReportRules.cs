using Safeguarding.Contracts.Notifications;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Notifications.Rules;

/// <summary>
/// When the panel was told by telephone or on paper. Clocks and statistics go by it, so that it can be given with the sending alone: an
/// amendment that could move it would move lateness with it.
/// </summary>
static class EarlierReportRules
{
    const string Path = "earlierReport";

    public static void Check(NotificationContent content, RuleScope scope)
    {
        if (scope.Amended is { } amended)
        {
            if (content.EarlierReport != amended.EarlierReport)
                scope.Errors.Add(Path, "as-sent", "When and how the panel was first told stays as it was sent.");
        }
        else if (content.EarlierReport is { } report)
        {
            scope.Errors.Required($"{Path}.channel", report.Channel);
            if (scope.Errors.Required($"{Path}.reportedAt", report.ReportedAt))
                Instant($"{Path}.reportedAt", report.ReportedAt!.Value, content.BecameAwareOn, scope);
        }
    }

    static void Instant(string path, DateTime at, DateOnly? becameAwareOn, RuleScope scope)
    {
        if (at > scope.Now)
            scope.Errors.InTheFuture(path, "This time is in the future.");
        else if (scope.Past(path, LondonTime.DateOf(at)) && LondonTime.DateOf(at) < becameAwareOn)
            scope.Errors.Add(path, "before-awareness", "The panel cannot have been told before the authority became aware.");
    }
}
