using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure;
using Azure.Identity;
using Azure.Security.KeyVault.Certificates;

namespace Safeguarding.ServiceDefaults.Security;

/// <summary>
/// The certificates of a key ring, from an Azure Key Vault in place of files. Read once, at the start, as whoever the process runs as
/// (managed or workload identity, or the variables <c>AZURE_…</c>), who needs the rights to get certificates and secrets.
/// </summary>
sealed record KeyVault
{
    const string Setting = "DataProtection:KeyVault";

    /// <summary>As <c>https://….vault.azure.net/</c>; null where there is none.</summary>
    public string? Address { get; init; }

    /// <summary>The certificate's name in the vault.</summary>
    public string? Certificate { get; init; }

    public static CertificateClient Connect(Uri address) => new(address, new DefaultAzureCredential());

    /// <summary>
    /// The version that new keys of the ring lie under, and all that are enabled, which open earlier ones: a vault renews certificates by
    /// itself.
    /// </summary>
    public (X509Certificate2 Newest, IReadOnlyList<X509Certificate2> All) Load(Func<Uri, CertificateClient> connect)
    {
        if (!Uri.TryCreate(Address, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps
            || string.IsNullOrEmpty(Certificate))
            throw new InvalidOperationException($"Setting {Setting} must have the vault's https Address and the name of a Certificate.");
        try
        {
            var client = connect(address);
            return (Load(client, version: null),
                [.. client.GetPropertiesOfCertificateVersions(Certificate).Where(version => version.Enabled != false)
                    .Select(version => Load(client, version.Version))]);
        }
        catch (Exception exception)
            when (exception is RequestFailedException or AuthenticationFailedException or CryptographicException or ArgumentException)
        {
            throw new InvalidOperationException(
                $"The certificate of setting {Setting} cannot be had ({exception.GetType().Name}).", exception);
        }
    }

    X509Certificate2 Load(CertificateClient client, string? version)
    {
        var certificate = client.DownloadCertificate(Certificate, version).Value;
        return certificate.HasPrivateKey
            ? certificate
            : throw new InvalidOperationException($"The private key of the certificate of setting {Setting} cannot be had.");
    }
}
