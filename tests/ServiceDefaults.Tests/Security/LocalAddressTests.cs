using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.ServiceDefaults.Tests.Security;

public class LocalAddressTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/dashboard")]
    [InlineData("/library?q=a%20b&theme=x#top")]
    [InlineData("/connect/authorize?scope=openid%20roles&redirect_uri=http%3A%2F%2Flocalhost%2F")]
    public void A_path_of_this_site_stays_as_it_is(string address) => Assert.Equal(address, LocalAddress.Of(address));

    [Theory]
    [InlineData("/café", "/caf%C3%A9")]
    [InlineData("/a b", "/a%20b")]
    [InlineData("/😀", "/%F0%9F%98%80")]
    public void What_no_header_carries_is_encoded(string address, string encoded) => Assert.Equal(encoded, LocalAddress.Of(address));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("dashboard")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("/a\\..\\evil")]
    [InlineData("/\t/evil.example")]
    [InlineData("/\n/evil.example")]
    [InlineData("/\r\nSet-Cookie: a=b")]
    [InlineData("/\0")]
    [InlineData("/\u0085/evil.example")]
    [InlineData("/\ud800")]
    [InlineData("\t//evil.example")]
    [InlineData(" //evil.example")]
    [InlineData("http://evil.example/")]
    [InlineData("https:/evil.example")]
    [InlineData("javascript:alert(1)")]
    public void Nothing_else_is_an_address_here(string? address) => Assert.Null(LocalAddress.Of(address));
}
