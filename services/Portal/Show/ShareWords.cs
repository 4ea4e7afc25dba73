using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Show;

/// <summary>Who must know of a notification and what they see of it, in words.</summary>
public static class ShareWords
{
    /// <summary>What an area that is named sees.</summary>
    public static string Sees(SharedPart part) => part switch
    {
        SharedPart.Whole => "the whole notification, which the responsible area opened to yours, but not what its partners said",
        SharedPart.Children => "the whole record of each child who lives in your area or is looked after by it, the kind of incident, its "
            + "dates, and whom to ask in the responsible area",
        _ => "the kind of incident, its dates, whom to ask in the responsible area, and the names and birth dates of the children",
    };

    /// <summary>What is kept from it; null where nothing of the record is.</summary>
    public static string? DoesNotSee(SharedPart part) => part switch
    {
        SharedPart.Whole => null,
        SharedPart.Children => "other children, adults, where it happened, what is known of the case, documents, earlier versions, what "
            + "the partners said, and how far the case has come",
        _ => "adults, addresses, schools, what is known of the case, documents, earlier versions, what the partners said, and how far the "
            + "case has come",
    };

    public static string Who(NotificationRecipient recipient, Func<string, string> nameOf) => recipient.Kind switch
    {
        RecipientKind.Panel => "National panel",
        RecipientKind.Department => "Department",
        RecipientKind.Inspectorate => "Inspectorate",
        RecipientKind.Partner => $"{Words.For(recipient.Agency!.Value)}, {nameOf(recipient.AreaCode!)}",
        _ => nameOf(recipient.AreaCode!),
    };

    /// <summary>Why they must know.</summary>
    public static string Why(NotificationRecipient recipient) => recipient switch
    {
        { EndedAt: { } ended } => $"Not named since {Dates.InWords(ended)}, and sees nothing more",
        { Kind: RecipientKind.Panel } => "It considers the case",
        { Kind: RecipientKind.Department or RecipientKind.Inspectorate } => "Every notification is shared with it",
        { Kind: RecipientKind.Partner } => "Partner of the responsible area",
        { Reason: { } reason } => Words.For(reason),
        _ => "Named on the notification",
    };
}
