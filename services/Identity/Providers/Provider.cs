using System.Text.RegularExpressions;

namespace Safeguarding.Identity.Providers;

/// <summary>
/// An OpenID Connect provider at which an organisation's people sign in, for example
/// a council's Entra ID: section <c>SignInProviders:{id}</c>
/// of the settings. It says who someone is; what they may do here is said here.
/// </summary>
/// <param name="Id">Part of addresses, so lower case letters, digits and hyphens.</param>
/// <param name="Name">On the button, for example "Leeds City Council".</param>
/// <param name="Authority">The issuer, where its description is found.</param>
/// <param name="EmailDomains">It is believed for addresses of these domains alone.</param>
public sealed partial record Provider(
    string Id, string Name, Uri Authority, string ClientId, string ClientSecret, IReadOnlyList<string> EmailDomains)
{
    const string Section = "SignInProviders";

    /// <summary>Claim with the address.</summary>
    public string EmailClaim { get; init; } = "email";

    /// <summary>
    /// Claim that says by <c>true</c> or <c>1</c> that the provider has verified the address; <c>xms_edov</c> at Entra ID.
    /// </summary>
    public string VerifiedClaim { get; init; } = "email_verified";

    public string Scheme => "provider-" + Id;

    /// <summary>Where signing in there begins.</summary>
    public string Address => "/sign-in/with/" + Id;

    /// <summary>Where the provider sends people back to; registered there.</summary>
    public string Callback => "/sign-in/back/" + Id;

    public bool Answers(string email) => EmailDomains.Contains(email[(email.LastIndexOf('@') + 1)..], StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<Provider> AllIn(IConfiguration configuration) =>
        [.. configuration.GetSection(Section).GetChildren().Select(From)];

    static Provider From(IConfigurationSection section)
    {
        if (!Ids().IsMatch(section.Key))
            throw Wrong(section, "must be named by lower case letters, digits and hyphens");
        var domains = section.GetSection("EmailDomains").Get<string[]>() ?? [];
        if (domains.Length == 0)
            throw Wrong(section, "needs EmailDomains");
        if (!Uri.TryCreate(Required(section, "Authority"), UriKind.Absolute, out var authority))
            throw Wrong(section, "needs an absolute address as Authority");
        var provider = new Provider(
            section.Key, Required(section, "Name"), authority, Required(section, "ClientId"), Required(section, "ClientSecret"), domains);
        return provider with
        {
            EmailClaim = section["EmailClaim"] ?? provider.EmailClaim,
            VerifiedClaim = section["VerifiedClaim"] ?? provider.VerifiedClaim,
        };
    }

    static string Required(IConfigurationSection section, string key) =>
        section[key] is { Length: > 0 } value ? value : throw Wrong(section, $"needs {key}");

    static InvalidOperationException Wrong(IConfigurationSection section, string what) => new($"Setting {section.Path} {what}.");

    [GeneratedRegex("^[a-z0-9-]{1,40}$")]
    private static partial Regex Ids();
}
