using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure.Security.KeyVault.Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Safeguarding.ServiceDefaults.Security;

public static class KeyRingSetup
{
    /// <summary>
    /// The key ring of a service (Data Protection): a folder, kept and shared by all instances, and best a certificate, of a file or a key
    /// vault, under which its keys lie there. What was protected is readable after a restart, and by every instance, only with these.
    /// </summary>
    /// <param name="needed">Whether the service cannot do without: else one that lasts as long as the process serves a trial.</param>
    public static void AddKeyRing(this WebApplicationBuilder builder, string service, bool needed = true) =>
        builder.AddKeyRing(service, needed, KeyVault.Connect);

    internal static void AddKeyRing(
        this WebApplicationBuilder builder, string service, bool needed, Func<Uri, CertificateClient> connect)
    {
        var protection = builder.Services.AddDataProtection().SetApplicationName($"safeguarding-{service}");
        // Migrations are made without settings.
        if (EF.IsDesignTime)
            return;

        var settings = builder.Configuration.GetSection("DataProtection").Get<KeyRingSettings>() ?? new KeyRingSettings();
        if (string.IsNullOrEmpty(settings.Path))
        {
            if (needed || !builder.Environment.HoldsNothingReal())
                throw new InvalidOperationException(
                    "Setting DataProtection:Path must name the folder, kept and shared by all instances, of the data protection keys.");
            return;
        }

        protection.PersistKeysToFileSystem(Usable(settings.Path));
        if (settings is { Certificate: not null, KeyVault: not null })
            throw new InvalidOperationException(
                "The key ring lies under one certificate: set DataProtection:Certificate or DataProtection:KeyVault.");
        if (settings.Certificate is { } certificate)
            protection.ProtectKeysWithCertificate(Load(certificate, "DataProtection:Certificate"));
        var vault = settings.KeyVault?.Load(connect);
        if (vault?.Newest is { } newest)
            protection.ProtectKeysWithCertificate(newest);
        protection.UnprotectKeysWithAnyCertificate(
        [
            .. settings.EarlierCertificates.Select((earlier, index) => Load(earlier, $"DataProtection:EarlierCertificates:{index}")),
            .. vault?.All ?? [],
        ]);
    }

    static DirectoryInfo Usable(string path)
    {
        try
        {
            var folder = Directory.CreateDirectory(path);
            using var written = new FileStream(
                Path.Combine(folder.FullName, $".{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1,
                FileOptions.DeleteOnClose);
            return folder;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException(
                $"The folder of setting DataProtection:Path cannot be written to ({exception.GetType().Name}).", exception);
        }
    }

    static X509Certificate2 Load(CertificateFile file, string setting)
    {
        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(file.Path ?? "", file.Password);
            return certificate.HasPrivateKey
                ? certificate
                : throw new InvalidOperationException($"The file of setting {setting}:Path holds a certificate without its private key.");
        }
        catch (Exception exception)
            when (exception is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InvalidOperationException(
                $"Setting {setting}:Path must name a PKCS#12 file (.pfx), and {setting}:Password its password; it cannot be opened.",
                exception);
        }
    }

    sealed record KeyRingSettings
    {
        public string? Path { get; init; }

        /// <summary>Under which the ring's new keys are kept; the old ones stay under that of their time.</summary>
        public CertificateFile? Certificate { get; init; }

        public KeyVault? KeyVault { get; init; }

        public IReadOnlyList<CertificateFile> EarlierCertificates { get; init; } = [];
    }

    sealed record CertificateFile
    {
        public string? Path { get; init; }

        public string? Password { get; init; }
    }
}
