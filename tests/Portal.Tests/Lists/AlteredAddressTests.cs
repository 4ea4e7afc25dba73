using System.Net;
using Safeguarding.Portal.Tests.Notify;
using Safeguarding.Portal.Tests.Operations;
using Safeguarding.Portal.Tests.Panel;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Lists;

/// <summary>An address that was altered by hand, or kept for years, shows the list: what of it means nothing is left out.</summary>
public class AlteredAddressTests(PanelPages panel, OperationsPages operations, NotifyPages notify, LibraryApp library)
    : IClassFixture<PanelPages>, IClassFixture<OperationsPages>, IClassFixture<NotifyPages>
{
    const string Nonsense = "State=lost&Kind=fire&Area=E99999999&Owner=somebody&Priority=soon&Only=best&Late=perhaps&outcome=other"
        + "&year=12&Role=king&removed=maybe"
        + "&Organisation=us&Reads=all&Service=kitchen&sort=colour";

    [Theory]
    [InlineData("/panel/cases")]
    [InlineData("/panel/inquiries")]
    [InlineData("/panel/meetings")]
    [InlineData("/panel/reviewers")]
    [InlineData("/reviewers")]
    [InlineData("/decisions")]
    public Task Lists_of_the_panel(string path) => AssertShownAsync(panel.Secretariat(), path);

    [Theory]
    [InlineData("/cases")]
    [InlineData("/notify")]
    public Task Lists_of_an_area(string path) => AssertShownAsync(notify.Amira(), path);

    [Fact]
    public Task Drafts_of_others() => AssertShownAsync(notify.As(People.HealthPartnerOf(People.Leeds)), "/notify/shared");

    [Theory]
    [InlineData("/library")]
    [InlineData("/bulletins")]
    [InlineData("/editor")]
    public Task Lists_of_the_library(string path) => AssertShownAsync(library.SignedIn(People.Editor()), path);

    [Theory]
    [InlineData("/operations/errors?service=national-panel")]
    [InlineData("/operations/audit?service=national-panel")]
    public async Task Lists_of_operators(string path)
    {
        using var irene = operations.Irene();

        Assert.Equal(HttpStatusCode.OK, (await irene.OpenAsync($"{path}&State=lost&Organisation=us&Reads=all&sort=colour")).Status);
        Assert.Equal(HttpStatusCode.OK, (await irene.OpenAsync($"{path}&after=nonsense")).Status);
    }

    static async Task AssertShownAsync(Visitor visitor, string path)
    {
        using (visitor)
        {
            var filtered = await visitor.OpenAsync($"{path}?{Nonsense}");
            var turned = await visitor.OpenAsync($"{path}?after=nonsense");

            Assert.Equal(HttpStatusCode.OK, filtered.Status);
            Assert.DoesNotContain("Error:", filtered.Html, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, turned.Status);
            Assert.Contains("That page of the list is not there", turned.Main, StringComparison.Ordinal);
        }
    }
}
