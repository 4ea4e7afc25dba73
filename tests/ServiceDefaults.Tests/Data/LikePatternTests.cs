using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.ServiceDefaults.Tests.Data;

public class LikePatternTests
{
    [Theory]
    [InlineData(" words ", "%words%")]
    [InlineData("100%", @"%100\%%")]
    [InlineData("a_b[c]", @"%a\_b\[c]%")]
    [InlineData(@"a\b", @"%a\\b%")]
    public void What_is_typed_stands_for_itself(string typed, string pattern) => Assert.Equal(pattern, LikePattern.Containing(typed));
}
