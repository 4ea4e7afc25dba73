using Safeguarding.Notifications.Model;

namespace Safeguarding.Notifications.Features;

/// <summary>
/// Why a child's record was read, as it is written down; who asks whether somebody has read a record looks for the same words.
/// </summary>
static class ReadingReasons
{
    public static string OfRecord(Notification read) => $"read notification {read.Reference}";

    public static string OfVersion(Notification read, int number) => $"read version {number} of notification {read.Reference}";
}
