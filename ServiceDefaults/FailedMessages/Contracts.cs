using System.Text;
using System.Text.Json;
using Safeguarding.Contracts.Operations;

namespace Safeguarding.ServiceDefaults.FailedMessages;

static class FailedMessageContracts
{
    public static FailedMessageSummary ToSummary(this FailedMessage failed) => new()
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

    public static FailedMessageDetails ToContract(this FailedMessage failed) => new()
    {
        Summary = failed.ToSummary(),
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
