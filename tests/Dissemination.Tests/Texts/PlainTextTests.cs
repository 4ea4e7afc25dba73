using Safeguarding.Dissemination.Texts;

namespace Safeguarding.Dissemination.Tests.Texts;

public class PlainTextTests
{
    [Theory]
    [InlineData("# Top\n\nWords **strong**, *soft* and `code`.", "Top\n\nWords strong, soft and code.")]
    [InlineData("- one\n- two\n  - inner\n\nAfter", "• one\n• two\n\n  • inner\n\nAfter")]
    [InlineData("3. three\n4. four", "3. three\n4. four")]
    [InlineData("See [the lesson](https://example.org/l) now.", "See the lesson (https://example.org/l) now.")]
    [InlineData("[Read it](https://example.org/l)", "Read it:\nhttps://example.org/l")]
    [InlineData("<https://example.org/l> and https://example.org/m", "https://example.org/l and https://example.org/m")]
    [InlineData("> quoted\n> again", "  quoted\n  again")]
    [InlineData(@"Not \*marked\* &amp; done", "Not *marked* & done")]
    [InlineData("One\\\nTwo  \nThree\nFour", "One\nTwo\nThree\nFour")]
    public void It_has_the_words_without_the_marks(string markdown, string text) => Assert.Equal(text, PlainText.Of(markdown));
}
