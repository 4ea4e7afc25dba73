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
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(seconds / 30, Totp.StepOf(Secret, code, DateTimeOffset.FromUnixTimeSeconds(seconds)));

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_clock_may_differ_by_one_step(int steps, bool taken)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_780_000_000);
        var step = AuthenticatorApp.StepAt(now) + steps;

        Assert.Equal(taken ? step : null, Totp.StepOf(Secret, AuthenticatorApp.CodeOf(Secret, step), now));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("1234567")]
    [InlineData("12345a")]
    public void What_is_no_code_is_wrong(string code) => Assert.Null(Totp.StepOf(Secret, code, DateTimeOffset.UnixEpoch));

    [Fact]
    public void Each_key_is_new_and_readable_by_any_app()
    {
        var now = DateTimeOffset.UtcNow;
        var keys = Enumerable.Range(0, 100).Select(_ => Totp.NewSecret()).ToList();

        Assert.Equal(100, keys.Distinct().Count());
        Assert.All(keys, key => Assert.Equal(AuthenticatorApp.StepAt(now), Totp.StepOf(key, AuthenticatorApp.Code(key, now), now)));
    }
}
