using Safeguarding.Dissemination.Mail;

namespace Safeguarding.Dissemination.Tests.Mail;

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

    public static TheoryData<string> TooDeep =>
    [
        string.Concat(Enumerable.Repeat('>', 150)) + " x", new string('[', 4_000), string.Concat(Enumerable.Repeat("- ", 400)) + "x",
        string.Concat(Enumerable.Repeat("*a **b ", 3_000)),
        string.Concat(Enumerable.Repeat("*a _b ", 3_000)) + string.Concat(Enumerable.Repeat(" b_ a*", 3_000)),
        string.Concat(Enumerable.Repeat("[a](", 4_000)), string.Concat(Enumerable.Repeat("![", 4_000)), "x " + new string('`', 40_000),
        string.Concat(Enumerable.Repeat("> - ", 300)) + "x", string.Concat(Enumerable.Repeat("1. ", 300)) + "x",
        new string('*', 40_000) + "a" + new string('*', 40_000),
    ];

    [Theory]
    [MemberData(nameof(TooDeep))]
    public void Whatever_is_written_is_shown_in_some_way(string markdown)
    {
        var started = System.Diagnostics.Stopwatch.StartNew();

        Assert.NotEmpty(SafeMarkdown.ToHtml(markdown));
        Assert.NotEmpty(PlainText.Of(markdown));
        Assert.InRange(started.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }
}
