using Safeguarding.Dissemination.Model;
using Safeguarding.Dissemination.Search;

namespace Safeguarding.Dissemination.Tests.Search;

public class MatchQueryTests
{
    const string Words = "{title finding why improvement}";

    static readonly Thesaurus Thesaurus = new(new Taxonomy(
    [
        new Theme { TaxonomyVersion = 1, Code = "information-sharing", Name = "Information sharing", ScopeNote = "",
            Synonyms = ["data sharing"] },
        new Theme { TaxonomyVersion = 1, Code = "neglect", Name = "Neglect", ScopeNote = "", Synonyms = ["voice of the ignored"] },
    ]));

    [Theory]
    [InlineData("bruise", $"{Words} : (\"bruise\")")]
    [InlineData("bruise baby", $"{Words} : (\"bruise\") AND {Words} : (\"baby\")")]
    [InlineData("\"born alive\" x", $"{Words} : (\"born alive\") AND {Words} : (\"x\")")]
    [InlineData("“born alive”", $"{Words} : (\"born alive\")")]
    [InlineData("\"born alive", $"{Words} : (\"born alive\")")]
    [InlineData("super*", $"{Words} : (\"super\" *)")]
    [InlineData("a OR b NOT c", $"{Words} : (\"b\") AND {Words} : (\"NOT\") AND {Words} : (\"c\")")]
    [InlineData("Neglects", $"({Words} : (\"Neglects\") OR theme : \"thmneglect\")")]
    [InlineData("the data-sharing rules", $"({Words} : (\"data-sharing\") OR theme : \"thminformationsharing\") AND {Words} : (\"rules\")")]
    [InlineData("data sharing", $"({Words} : (\"data\" AND \"sharing\") OR theme : \"thminformationsharing\")")]
    [InlineData("voice of the ignored", $"({Words} : (\"voice\" AND \"ignored\") OR theme : \"thmneglect\")")]
    [InlineData("how to", $"{Words} : (\"how\") AND {Words} : (\"to\")")]
    public void What_is_typed_becomes_quoted_words(string typed, string expression) =>
        Assert.Equal(expression, MatchQuery.From(typed, Thesaurus));

    [Theory]
    [InlineData("*** !!! \" \" ( ) -")]
    [InlineData("🙂🙃")]
    [InlineData("\0\u0001")]
    public void Nothing_searchable_is_no_expression(string typed) => Assert.Null(MatchQuery.From(typed, Thesaurus));
}
