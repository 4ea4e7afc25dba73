using Safeguarding.ServiceDefaults.Text;

namespace Safeguarding.Identity.Organisations;

/// <summary>Who administers a new installation: <c>Bootstrap:AdministratorEmail</c> and <c>Bootstrap:AdministratorName</c>.</summary>
public sealed record BootstrapSettings(string? AdministratorEmail, string AdministratorName)
{
    const string EmailKey = "Bootstrap:AdministratorEmail";
    const string NameKey = "Bootstrap:AdministratorName";
    const int MaxNameLength = 200;

    public static BootstrapSettings From(IConfiguration configuration)
    {
        var name = CleanText.Line(configuration[NameKey]) ?? "Administrator";
        if (name.Length > MaxNameLength)
            throw new InvalidOperationException($"Setting {NameKey} must be {MaxNameLength} characters or fewer.");
        return new BootstrapSettings(EmailFrom(configuration[EmailKey]), name);
    }

    static string? EmailFrom(string? typed) => string.IsNullOrEmpty(typed) ? null
        : EmailAddress.Find(typed) ?? throw new InvalidOperationException(
            $"Setting {EmailKey} must be one email address, like name@example.com: it is sent the first administrator's invitation.");
}
