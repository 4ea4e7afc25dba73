namespace Safeguarding.Dissemination.Model;

public enum DeliveryStatus
{
    Pending,
    Sent,
    Failed,

    /// <summary>Not sent on purpose: the reason stopped between making and sending.</summary>
    Cancelled,
}
