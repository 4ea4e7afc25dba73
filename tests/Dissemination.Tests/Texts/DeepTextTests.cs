using Safeguarding.Dissemination.Texts;
using Safeguarding.ServiceDefaults.Text;

namespace Safeguarding.Dissemination.Tests.Texts;

public class DeepTextTests
{
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
        Assert.NotEmpty(SafeMarkdown.ToHtml(markdown));
        Assert.NotEmpty(PlainText.Of(markdown));
    }
}
