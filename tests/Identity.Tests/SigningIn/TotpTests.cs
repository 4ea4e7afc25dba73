using Safeguarding.Identity.SigningIn;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.SigningIn;

public class TotpTests
{
    // The key of RFC 6238, appendix B, in base32; its codes there have eight digits, of which apps show the last six.
    const string Secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code) => Assert.Equal(code, Totp.CodeAt(Secret, seconds / 30));

    [Fact]
    public void Each_key_is_new_and_readable_by_any_app()
    {
        var keys = Enumerable.Range(0, 100).Select(_ => Totp.NewSecret()).ToList();

        Assert.Equal(100, keys.Distinct().Count());
        Assert.All(keys, key => Assert.Equal(AuthenticatorApp.CodeOf(key, 42), Totp.CodeAt(key, 42)));
    }
}
