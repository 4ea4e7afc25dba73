namespace Safeguarding.Portal.Clients;

/// <summary>A service as its operators see it.</summary>
/// <param name="Code">Its name in addresses of pages and of its API.</param>
/// <param name="Name">Its name on pages.</param>
/// <param name="Client">The name it is found by.</param>
/// <param name="HasQueues">Whether it takes messages, which may fail.</param>
public record OperatedService(string Code, string Name, string Client, bool HasQueues = true)
{
    public static readonly IReadOnlyList<OperatedService> All =
    [
        new("notifications", "Notifications", "notifications"),
        new("local-inquiries", "Local inquiries", "local-inquiries"),
        new("panel", "National panel", "national-panel"),
        new("library", "Library and bulletins", "dissemination"),
        new("identity", "People and sign-in", "identity", HasQueues: false),
    ];

    public static readonly IReadOnlyList<OperatedService> WithQueues = [.. All.Where(service => service.HasQueues)];

    public static OperatedService? Find(string? code) => All.FirstOrDefault(service => service.Code == code);
}
