using Safeguarding.ServiceDefaults.Text;

namespace Safeguarding.ServiceDefaults.Tests.Text;

public class SafeMarkdownTests
{
    [Theory]
    [InlineData("# Top", "<h2>Top</h2>")]
    [InlineData("### Third", "<h3>Third</h3>")]
    [InlineData("**bold** and [link](https://example.org)", "<p><strong>bold</strong> and <a href=\"https://example.org\">link</a></p>")]
    public void It_renders(string markdown, string html) => Assert.Equal(html, SafeMarkdown.ToHtml(markdown).Trim());

    [Theory]
    [InlineData("<script>alert(1)</script>", "<script")]
    [InlineData("<img src=x onerror=alert(1)>", "<img")]
    [InlineData("![seen](https://spy.example/pixel.gif)", "spy.example")]
    [InlineData("[x](javascript:alert(1))", "javascript")]
    [InlineData("[x](data:text/html;base64,AAAA)", "data:")]
    [InlineData("<a href=\"https://x\" onclick=\"y()\">z</a>", "<a")]
    [InlineData("<style>p{}</style>", "<style")]
    public void What_is_dangerous_does_not_pass(string markdown, string danger) =>
        Assert.DoesNotContain(danger, SafeMarkdown.ToHtml(markdown), StringComparison.OrdinalIgnoreCase);
}
