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

    /// <summary>The certificate's name in the vault; its newest version is taken.</summary>
    public string? Certificate { get; init; }

    /// <summary>Versions of it that keys of the ring lie under still.</summary>
    public IReadOnlyList<string> EarlierVersions { get; init; } = [];

    public X509Certificate2 Current(Func<Uri, CertificateClient> connect) => Load(connect, version: null);

    public IEnumerable<X509Certificate2> Earlier(Func<Uri, CertificateClient> connect) =>
        EarlierVersions.Select(version => Load(connect, version));

    public static CertificateClient Connect(Uri address) => new(address, new DefaultAzureCredential());

    X509Certificate2 Load(Func<Uri, CertificateClient> connect, string? version)
    {
        if (!Uri.TryCreate(Address, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps
            || string.IsNullOrEmpty(Certificate))
            throw new InvalidOperationException($"Setting {Setting} must have the vault's https Address and the name of a Certificate.");
        try
        {
            var certificate = connect(address).DownloadCertificate(Certificate, version).Value;
            return certificate.HasPrivateKey
                ? certificate
                : throw new InvalidOperationException($"The private key of the certificate of setting {Setting} cannot be had.");
        }
        catch (Exception exception)
            when (exception is RequestFailedException or AuthenticationFailedException or CryptographicException or ArgumentException)
        {
            throw new InvalidOperationException(
                $"The certificate of setting {Setting} cannot be had ({exception.GetType().Name}).", exception);
        }
    }
}
