using System.Text.Json;
using System.Text.Json.Serialization;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.Notifications.Model;

/// <summary>
/// How content is kept: as the JSON that was sent, sealed. A version that was written stays exactly as it was, and a new question needs no
/// migration.
/// </summary>
static class StoredContent
{
    static readonly JsonSerializerOptions Json = Options();

    public static string Write(NotificationContent content) => JsonSerializer.Serialize(content, Json);

    public static NotificationContent Read(string stored) => JsonSerializer.Deserialize<NotificationContent>(stored, Json)!;

    static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions();
        HttpDefaults.Apply(options);
        // What a newer release stored is still readable after going back to an older one.
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip;
        return options;
    }
}
