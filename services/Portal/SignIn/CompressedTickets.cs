using System.IO.Compression;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;

namespace Safeguarding.Portal.SignIn;

/// <summary>
/// The session with its three tokens, compressed before it is encrypted: uncompressed
/// it is over the 8 KiB that common proxies allow for all cookies
/// together. Nothing in it is chosen by a caller, so its length tells nobody anything.
/// </summary>
sealed class CompressedTickets : IDataSerializer<AuthenticationTicket>
{
    public static ISecureDataFormat<AuthenticationTicket> ProtectedBy(IDataProtectionProvider keys) =>
        new SecureDataFormat<AuthenticationTicket>(new CompressedTickets(), keys.CreateProtector(typeof(CompressedTickets).FullName!));

    public byte[] Serialize(AuthenticationTicket model)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Optimal))
            brotli.Write(TicketSerializer.Default.Serialize(model));
        return compressed.ToArray();
    }

    public AuthenticationTicket? Deserialize(byte[] data)
    {
        using var brotli = new BrotliStream(new MemoryStream(data), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        brotli.CopyTo(plain);
        return TicketSerializer.Default.Deserialize(plain.ToArray());
    }
}
