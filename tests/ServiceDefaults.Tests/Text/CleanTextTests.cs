using System.Text;
using Safeguarding.ServiceDefaults.Text;

namespace Safeguarding.ServiceDefaults.Tests.Text;

public class CleanTextTests
{
    [Theory]
    [InlineData("Control \u0008 and \ufffe inside", "Control and inside")]
    [InlineData("\U0001FFFE\U0010FFFFx\ufdd0\ufdef\uffff", "x")]
    [InlineData("\u200b", null)]
    [InlineData("\ufeff\u2060\u00ad\u200e\u061c", null)]
    [InlineData("\u3164\u115f\u1160\uffa0\u2800\u180e", null)]
    [InlineData("\u200d\u200c\ufe0f", null)]
    [InlineData("Ro\u200dbin \u200cSmith", "Robin Smith")]
    [InlineData("\u00a0 LS8\u2009\u00a0 5HX \u3000\t", "LS8 5HX")]
    [InlineData("Robin\r\nSmith\u2028Jones\u0085", "Robin Smith Jones")]
    [InlineData("report\u202Etxt.pdf", "reporttxt.pdf")]
    [InlineData("\u2066Zoe\u2069", "Zoe")]
    [InlineData("Zoe\u0308", "Zoë")]
    [InlineData("", null)]
    [InlineData("  ", null)]
    [InlineData(null, null)]
    public void A_line_holds_what_can_be_seen(string? typed, string? kept) => Assert.Equal(kept, CleanText.Line(typed));

    // Not among the values above: an attribute cannot carry it.
    [Fact]
    public void Half_a_character_is_dropped()
    {
        Assert.Equal("ab", CleanText.Line("a\ud800b"));
        Assert.Null(CleanText.Lines("\udc00\ud800"));
    }

    [Theory]
    [InlineData("👩‍👩‍👧 👩🏽‍🚒 🏳️‍🌈 ❤️")] // joined, coloured and varied emoji
    [InlineData("🏴󠁧󠁢󠁥󠁮󠁧󠁿")] // the flag of England
    [InlineData("می‌خواهم")] // Persian, with a non-joiner
    [InlineData("ക്‍ഷ അവന്‍")] // Malayalam, with joiners inside and at the end
    [InlineData("辻󠄀")] // a Japanese name's own form of its character
    [InlineData("Siân Ó Súilleabháin, Łukasz Żółć, Đặng Thị, 鈴木, محمد, שרה, O’Brien-Smith")]
    public void Names_of_any_script_and_emoji_stay_as_they_are(string text) =>
        Assert.Equal(text.Normalize(NormalizationForm.FormC), CleanText.Line(text));

    [Fact]
    public void A_text_keeps_its_lines_and_indents() =>
        Assert.Equal("First\n\n  - one\n\ttwo\nthree", CleanText.Lines("\u200b\r\nFirst\r\n\r\n  -\u00a0one\r\ttwo\u2029three \r\n"));

    [Fact]
    public void No_character_at_all_makes_it_throw_and_what_comes_out_stays_as_it_is()
    {
        for (var code = 0; code <= char.MaxValue; code++)
        {
            var cleaned = CleanText.Lines($"x{(char)code}y\u0301");
            Assert.Equal(cleaned, CleanText.Lines(cleaned));
            Assert.True(cleaned!.IsNormalized(NormalizationForm.FormC));
        }
    }

    [Theory]
    [InlineData("firstNames", "a b")]
    [InlineData("Form.FirstNames", "a b")]
    [InlineData("Names[2].LastName", "a b")]
    [InlineData("narrative", "a\nb")]
    [InlineData(null, "a\nb")]
    public void A_name_is_one_line_and_a_narrative_may_have_more(string? field, string kept) =>
        Assert.Equal(kept, CleanText.Of(field, "a\r\nb"));
}
