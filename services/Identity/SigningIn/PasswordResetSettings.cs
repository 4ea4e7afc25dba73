namespace Safeguarding.Identity.SigningIn;

/// <summary>Section <c>PasswordResets</c> of the settings.</summary>
/// <param name="LinkLifetime">How long the link of a mail works.</param>
/// <param name="PerAddress">Mails to one address in an hour.</param>
/// <param name="PerClient">Requests of one client, by its network, in an hour.</param>
public sealed record PasswordResetSettings(TimeSpan LinkLifetime, int PerAddress, int PerClient)
{
    static readonly TimeSpan MaxLifetime = TimeSpan.FromDays(1);

    public static PasswordResetSettings From(IConfiguration configuration)
    {
        var section = configuration.GetSection("PasswordResets");
        var lifetime = section.GetValue("LinkLifetime", TimeSpan.FromHours(1));
        if (lifetime < TimeSpan.FromMinutes(5) || lifetime > MaxLifetime)
            throw new InvalidOperationException("Setting PasswordResets:LinkLifetime must be from 00:05:00 to 1.00:00:00.");
        return new PasswordResetSettings(lifetime, Number(section, "PerAddress", 3), Number(section, "PerClient", 20));
    }

    static int Number(IConfigurationSection section, string key, int usual) => section.GetValue(key, usual) is var number and > 0
        ? number
        : throw new InvalidOperationException($"Setting {section.Path}:{key} must be 1 or more.");
}
