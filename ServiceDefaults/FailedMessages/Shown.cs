using System.Text;
using System.Text.Json;
using Safeguarding.Contracts.Operations;

namespace Safeguarding.ServiceDefaults.FailedMessages;

static class Shown
{
    public static FailedMessageSummary Summary(FailedMessage failed) => new()
    {
        Id = failed.Id,
        Version = failed.Version,
        Queue = failed.Queue,
        MessageId = failed.MessageId,
        MessageType = failed.MessageType,
        ExceptionType = failed.ExceptionType,
        FailedAt = failed.FailedAt,
        Faults = failed.Faults,
        State = failed.State,
    };

    public static FailedMessageDetails Details(this FailedMessage failed) => new()
    {
        Summary = Summary(failed),
        FailedIn = failed.FailedIn,
        Body = Encoding.UTF8.GetString(failed.Body),
        ContentType = failed.ContentType,
        Headers = JsonSerializer.Deserialize<Dictionary<string, string>>(failed.Headers)!,
        CorrelationId = failed.CorrelationId,
        DecidedAt = failed.DecidedAt,
        DecidedBy = failed.DecidedBy,
        Reason = failed.Reason,
    };
}
