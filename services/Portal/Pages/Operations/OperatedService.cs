namespace Safeguarding.Portal.Pages.Operations;

/// <summary>A service as its operators see it.</summary>
/// <param name="Code">Its one name, also in addresses of pages.</param>
/// <param name="Name">Its name on pages.</param>
public record OperatedService(string Code, string Name)
{
    public static readonly IReadOnlyList<OperatedService> All =
    [
        new("notifications", "Notifications"),
        new("local-inquiries", "Local inquiries"),
        new("national-panel", "National panel"),
        new("dissemination", "Library and bulletins"),
        new("identity", "People and sign-in"),
    ];

    public static OperatedService? Find(string? code) => All.FirstOrDefault(service => service.Code == code);
}
