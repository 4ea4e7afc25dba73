using System.Security.Cryptography;
using System.Text;
using Safeguarding.Identity.SigningIn;

namespace Safeguarding.Identity.Tests.SigningIn;

public class QrCodeTests
{
    // Read back once by ZXing without a single corrected error; any change of a module shows here.
    [Theory]
    [InlineData(17, 21, "8d679176e7330c60")]
    [InlineData(18, 25, "7ea616b1ae170245")]
    [InlineData(120, 41, "adb585115c0b8ee9")]
    [InlineData(230, 53, "cac47e22cd7a316d")]
    [InlineData(271, 57, "ae5a980da0592a7e")]
    public void Each_size_is_drawn_as_readers_read_it(int length, int modules, string digest)
    {
        var code = QrCode.Of(new string([.. Enumerable.Range(0, length).Select(index => (char)('!' + (index * 7 + length) % 90))]));

        Assert.Equal(modules, code.Size - 8);
        Assert.Equal(digest, Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(code.Path)))[..16]);
    }

    [Fact]
    public void A_text_that_fits_no_size_is_refused() => Assert.Throws<ArgumentException>(() => QrCode.Of(new string('a', 272)));
}
