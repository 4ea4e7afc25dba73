using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Safeguarding.Notifications.Sealing;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.Notifications.Tests.Sealing;

public class NotificationKeyTests
{
    readonly KeyWrap _wrap = new(new EphemeralDataProtectionProvider());

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("Łukasz 👶 \u0000 ünïcode")]
    public void What_was_sealed_opens_and_looks_different_each_time(string text)
    {
        var key = _wrap.New(Guid.CreateVersion7());

        var (one, other) = (key.Seal(text, "Draft//Content"), key.Seal(text, "Draft//Content"));

        Assert.NotEqual(one, other);
        Assert.Equal([text, text], [key.Open(one, "Draft//Content"), key.Open(other, "Draft//Content")]);
    }

    [Fact]
    public void It_opens_nowhere_else_and_not_when_anything_of_it_was_changed()
    {
        var key = _wrap.New(Guid.CreateVersion7());
        var stored = key.Seal("Text.", "Comment/1/Text");

        Assert.ThrowsAny<CryptographicException>(() => key.Open(stored, "Comment/2/Text"));
        Assert.ThrowsAny<CryptographicException>(() => _wrap.New(key.Id).Open(stored, "Comment/1/Text"));
        Assert.ThrowsAny<CryptographicException>(() => key.Open("", "Comment/1/Text"));
        var bytes = Convert.FromBase64String(stored);
        for (var at = 0; at < bytes.Length; at++)
        {
            bytes[at] ^= 1;
            Assert.ThrowsAny<CryptographicException>(() => key.Open(Convert.ToBase64String(bytes), "Comment/1/Text"));
            bytes[at] ^= 1;
        }
    }

    [Fact]
    public void A_wrapped_key_opens_only_for_its_own_notification()
    {
        var one = _wrap.New(Guid.CreateVersion7());
        var moved = new NotificationKey { Id = Guid.CreateVersion7(), Wrapped = one.Wrapped, Wrap = _wrap };

        Assert.ThrowsAny<CryptographicException>(moved.ToBytes);
    }

    [Fact]
    public void Without_it_what_was_sealed_is_erased_and_in_another_ring_it_is_away()
    {
        var key = _wrap.New(Guid.CreateVersion7());
        var stored = key.Seal("Text.", "Comment/1/Text");
        var elsewhere = new KeyWrap(new EphemeralDataProtectionProvider());

        Assert.Throws<ErasedException>(() => new NotificationKey { Id = key.Id, Wrap = _wrap }.Open(stored, "Comment/1/Text"));
        Assert.Throws<UnavailableException>(() =>
            new NotificationKey { Id = key.Id, Wrapped = key.Wrapped, Wrap = elsewhere }.Open(stored, "Comment/1/Text"));
    }
}
