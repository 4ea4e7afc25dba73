using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.ServiceDefaults.Tests.Security;

public sealed class KeyRingTests : IDisposable
{
    const string Password = "of the test";
    readonly string _folder = TemporaryFolder.New("key-ring");

    string Ring => Path.Combine(_folder, "ring");

    [Fact]
    public async Task What_was_protected_is_read_after_a_restart()
    {
        var written = await ProtectAsync(("DataProtection:Path", Ring));

        Assert.Equal("Text.", await UnprotectAsync(written, ("DataProtection:Path", Ring)));
    }

    [Fact]
    public async Task Under_a_certificate_the_keys_lie_sealed_and_are_read_with_it_or_as_an_earlier_one()
    {
        var (first, second) = (Certificate("first"), Certificate("second"));
        var written = await ProtectAsync(("DataProtection:Path", Ring), ("DataProtection:Certificate:Path", first),
            ("DataProtection:Certificate:Password", Password));

        var key = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(Ring, "key-*.xml")), TestContext.Current.CancellationToken);
        Assert.Contains("EncryptedKey", key, StringComparison.Ordinal);
        Assert.DoesNotContain("<masterKey", key, StringComparison.Ordinal);
        Assert.Equal("Text.", await UnprotectAsync(written, ("DataProtection:Path", Ring), ("DataProtection:Certificate:Path", second),
            ("DataProtection:Certificate:Password", Password), ("DataProtection:EarlierCertificates:0:Path", first),
            ("DataProtection:EarlierCertificates:0:Password", Password)));
        await Assert.ThrowsAnyAsync<CryptographicException>(() => UnprotectAsync(written, ("DataProtection:Path", Ring)));
    }

    [Fact]
    public void Without_a_folder_no_service_starts_that_needs_one_and_none_in_production()
    {
        Assert.Contains("DataProtection:Path", Refused(needed: true), StringComparison.Ordinal);
        Assert.Contains("DataProtection:Path", Refused(needed: false, ("environment", "Production")), StringComparison.Ordinal);
        using var app = Build(needed: false);
    }

    [Fact]
    public void A_folder_or_a_certificate_that_cannot_be_used_is_named()
    {
        var file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "");

        var refused = Refused(true, ("DataProtection:Path", Path.Combine(file, "ring")));

        Assert.Contains("DataProtection:Path", refused, StringComparison.Ordinal);
        Assert.Contains("DataProtection:Certificate", Refused(true, ("DataProtection:Path", Ring),
            ("DataProtection:Certificate:Path", Path.Combine(_folder, "missing.pfx"))), StringComparison.Ordinal);
        Assert.Contains("DataProtection:Certificate", Refused(true, ("DataProtection:Path", Ring),
            ("DataProtection:Certificate:Path", Certificate("own")), ("DataProtection:Certificate:Password", "another")),
            StringComparison.Ordinal);
        Assert.Contains("DataProtection:EarlierCertificates:0", Refused(true, ("DataProtection:Path", Ring),
            ("DataProtection:EarlierCertificates:0:Path", file)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_of_a_key_vault_seals_the_keys_and_its_enabled_versions_open_them()
    {
        await using var vault = await VaultAsync("first");
        await using var renewed = await VaultAsync(Vault.Disabled, "first", "second");
        await using var another = await VaultAsync("second");
        var written = await ProtectAsync(Under(vault));

        var key = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(Ring, "key-*.xml")), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("<masterKey", key, StringComparison.Ordinal);
        Assert.Equal("Text.", await UnprotectAsync(written, Under(renewed)));
        await Assert.ThrowsAnyAsync<CryptographicException>(() => UnprotectAsync(written, Under(another)));
    }

    [Fact]
    public async Task A_vault_that_cannot_be_used_is_named()
    {
        await using var vault = await VaultAsync("first");
        await using var closed = await VaultAsync(Vault.Disabled);

        Assert.Contains("DataProtection:KeyVault", Refused(true, Under(closed)), StringComparison.Ordinal);
        foreach (var setting in new (string, string)[]
        {
            ("DataProtection:KeyVault:Address", "http://127.0.0.1/"), ("DataProtection:KeyVault:Certificate", ""),
            ("DataProtection:Certificate:Path", Certificate("own")),
        })
            Assert.Contains("DataProtection:KeyVault", Refused(true, [.. Under(vault), setting]), StringComparison.Ordinal);
    }

    public void Dispose() => TemporaryFolder.Delete(_folder);

    static string Refused(bool needed, params (string, string)[] settings) =>
        Assert.Throws<InvalidOperationException>(() => Build(needed, settings)).Message;

    static WebApplication Build(bool needed, params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateBuilder(
            [.. settings.Prepend(("environment", "Embedded")).Select(setting => $"--{setting.Item1}={setting.Item2}")]);
        builder.Logging.ClearProviders();
        builder.AddKeyRing("of-the-test", needed, Vault.Connect);
        return builder.Build();
    }

    static async Task<string> ProtectAsync(params (string, string)[] settings)
    {
        await using var app = Build(needed: true, settings);
        return Protector(app).Protect("Text.");
    }

    static async Task<string> UnprotectAsync(string written, params (string, string)[] settings)
    {
        await using var app = Build(needed: true, settings);
        return Protector(app).Unprotect(written);
    }

    static IDataProtector Protector(WebApplication app) =>
        app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");

    (string, string)[] Under(Vault vault) =>
    [
        ("DataProtection:Path", Ring), ("DataProtection:KeyVault:Address", $"{vault.Address}"),
        ("DataProtection:KeyVault:Certificate", "ring"),
    ];

    // The versions it is asked for, each made once.
    Task<Vault> VaultAsync(params string[] versions) => Vault.StartAsync(
        X509CertificateLoader.LoadPkcs12FromFile(Certificate("own"), Password),
        versions.ToDictionary(version => version, version => X509CertificateLoader
            .LoadPkcs12FromFile(Certificate(version), Password, X509KeyStorageFlags.Exportable).Export(X509ContentType.Pfx)));

    string Certificate(string name)
    {
        var path = Path.Combine(_folder, $"{name}.pfx");
        if (File.Exists(path))
            return path;
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllBytes(path, made.Export(X509ContentType.Pfx, Password));
        return path;
    }
}
