using Safeguarding.Notifications.Model;

namespace Safeguarding.Notifications.Tests.Model;

/// <summary>When two names are of the same child.</summary>
public class NameWordsTests
{
    [Theory]
    [InlineData("Zoë|O’Brien-Smith|", "Zoë Marie|O’Brien-Smith|", true)] // a middle name on one side
    [InlineData("Zoë|O’Brien-Smith|", "ZOE|OBRIEN SMITH|", true)] // case, accents, apostrophes, hyphens
    [InlineData("Zoë|O'Brien|", "Zoe|O’Brien-Smith|", true)] // half of a double name
    [InlineData("Łukasz|Żółć|", "lukasz|zolc|", true)]
    [InlineData("Søren|Æbelø|", "Soren|Aebelo|", true)]
    [InlineData("Đặng|Thị Mai|", "Thi Mai|Dang|", true)] // the other way round
    [InlineData("Wei Ling|Chan|", "Chan|Weiling|", true)]
    [InlineData("Muhammad Ali|Khan|", "Ali|Khan|", true)]
    [InlineData("Alexandra|Smith|Lexi", "Lexi|Smith|", true)] // known as
    [InlineData("Alexandra|Smith|Lexi Jones", "Lexi|Jones|", true)]
    [InlineData("|Anna Maria Silva|", "Anna|Silva|", true)] // all in one field
    [InlineData("Anna||", "|Anna|", true)]
    [InlineData("李|小龙|", "小龙|李|", true)]
    [InlineData("Anna|Smith-Jones|", "Ben|Smith-Jones|", false)] // twins
    [InlineData("Anna|Smith|", "Anna|Jones|", false)]
    [InlineData("Anna||", "Anna|Smith|", false)]
    [InlineData("|||", "||", false)]
    public void They_are_alike_or_not(string one, string other, bool alike) =>
        Assert.Equal(alike, Pairs(one).Intersect(Pairs(other)).Any());

    static IReadOnlyCollection<string> Pairs(string names)
    {
        var parts = names.Split('|');
        return NameWords.Pairs(parts[0], parts[1], parts[2]);
    }
}
