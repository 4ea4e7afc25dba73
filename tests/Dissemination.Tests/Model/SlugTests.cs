using Safeguarding.Dissemination.Model;

namespace Safeguarding.Dissemination.Tests.Model;

public class SlugTests
{
    static readonly Guid Id = new("0199a1b2-0000-7000-8000-00001234abcd");

    [Theory]
    [InlineData("Share what you know", "share-what-you-know-1234abcd")]
    [InlineData("  The child's voice: who heard it?  ", "the-childs-voice-who-heard-it-1234abcd")]
    [InlineData("Émigré families — naïve plans", "emigre-families-naive-plans-1234abcd")]
    [InlineData("教訓 🙂", "lesson-1234abcd")]
    [InlineData("", "lesson-1234abcd")]
    [InlineData("Learning\ufffe from\uffff silence", "learning-from-silence-1234abcd")]
    [InlineData("Half \ud83d of\udc00 it", "half-of-it-1234abcd")]
    [InlineData("See\u200bn and \u00adheard\ufeff", "seen-and-heard-1234abcd")]
    [InlineData("\0Control \u0008 inside", "control-inside-1234abcd")]
    [InlineData("../../etc/passwd?x=1#y", "etc-passwd-x-1-y-1234abcd")]
    public void It_is_readable_and_ends_in_the_id(string title, string slug) => Assert.Equal(slug, Slug.Of(title, Id));

    [Fact]
    public void A_long_title_is_cut_between_words()
    {
        var slug = Slug.Of(string.Join(' ', Enumerable.Repeat("supervision", 30)), Id);

        Assert.Matches("^(supervision-)+1234abcd$", slug);
        Assert.True(slug.Length < 100);
    }

    [Fact]
    public void Two_lessons_of_one_title_have_two_addresses() =>
        Assert.NotEqual(Slug.Of("Listen", Guid.CreateVersion7()), Slug.Of("Listen", Guid.CreateVersion7()));
}
