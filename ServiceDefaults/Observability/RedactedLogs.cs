using OpenTelemetry;
using OpenTelemetry.Logs;

namespace Safeguarding.ServiceDefaults.Observability;

/// <summary>Entries on their way to a collector, without keys.</summary>
sealed class RedactedLogs : BaseProcessor<LogRecord>
{
    public override void OnEnd(LogRecord data)
    {
        data.Body = data.Body is { } body ? Secrets.Hide(body) : null;
        data.FormattedMessage = data.FormattedMessage is { } message ? Secrets.Hide(message) : null;
        if (data.Attributes?.Any(IsSecret) is true)
            data.Attributes = [.. data.Attributes.Select(one =>
                IsSecret(one) ? KeyValuePair.Create(one.Key, (object?)Secrets.Hide($"{one.Value}")) : one)];
    }

    // Paths and addresses are objects of their own, written out only by whoever exports them.
    static bool IsSecret(KeyValuePair<string, object?> attribute) => attribute.Value?.ToString() is { } text && Secrets.AreIn(text);
}
