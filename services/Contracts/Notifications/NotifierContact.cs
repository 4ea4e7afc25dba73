namespace Safeguarding.Contracts.Notifications;

/// <summary>Who answers questions about the notification.</summary>
public record NotifierContact
{
    /// <summary>Name, at most 200 characters.</summary>
    public string? Name { get; init; }

    /// <summary>Position, at most 200 characters.</summary>
    public string? JobTitle { get; init; }

    /// <summary>Telephone number, at most 40 characters.</summary>
    public string? Phone { get; init; }

    /// <summary>Email address, at most 254 characters.</summary>
    public string? Email { get; init; }
}
