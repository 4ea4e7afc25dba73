using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Show;

/// <summary>What somebody who must know of a notification has of one version.</summary>
/// <param name="Next">The version that they were to be told of after it; null for the latest.</param>
public record ReceivedRow(NotificationRecipient Recipient, ReceivedVersion Told, int? Next)
{
    /// <summary>
    /// When they were told by email, or else why they will not be: that they never were, as where a mail failed, is part of the record.
    /// </summary>
    public object? ToldByEmail => Next is { } next && (Told.ToldAt ?? Told.OpenedAt ?? Told.AcknowledgedAt) is null
        ? $"Overtaken by version {next} before anybody was told"
        : OrNo(Told.ToldAt);

    public object? Opened => OrNo(Told.OpenedAt);

    public object? Acknowledged => OrNo(Told.AcknowledgedAt);

    /// <summary>Of each recipient all versions, the latest first.</summary>
    public static IReadOnlyList<ReceivedRow> Of(IEnumerable<NotificationRecipient> recipients) =>
    [
        .. from recipient in recipients
           let versions = recipient.Versions.OrderByDescending(told => told.Version).ToList()
           from row in versions.Index()
           select new ReceivedRow(recipient, row.Item, row.Index == 0 ? null : versions[row.Index - 1].Version),
    ];

    // What has not happened to the latest version may come; nobody is asked about an earlier one any more.
    object? OrNo(DateTime? at) => at is { } moment ? moment : Next is null ? null : "No";
}
