using System.Text.Json;
using System.Text.RegularExpressions;

namespace Safeguarding.ServiceDefaults.FailedMessages;

static partial class MessageTypeName
{
    public const string Unknown = "unknown";

    /// <summary>
    /// Full name of the contract, from the bus's envelope; <see cref="Unknown"/> where there is no envelope that says one.
    /// </summary>
    public static string Of(byte[] body)
    {
        try
        {
            using var envelope = JsonDocument.Parse(body);
            var urn = envelope.RootElement.GetProperty("messageType")[0].GetString() ?? "";
            return Urn().Match(urn) is { Success: true } name ? $"{name.Groups[1].Value}.{name.Groups[2].Value}" : Unknown;
        }
        catch (Exception exception) when (
            exception is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            // Anybody may have put anything into a queue; what it is does not matter here.
            return Unknown;
        }
    }

    [GeneratedRegex(@"^urn:message:([\w.]{1,120}):(\w{1,70})$", RegexOptions.CultureInvariant)]
    private static partial Regex Urn();
}
