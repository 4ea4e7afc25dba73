using System.Text.Json;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Portal.Tests.Pages;

public class AnswerWordsTests
{
    static readonly AreaRegister Areas = AreaRegister.OfReferenceFiles();

    [Theory]
    [InlineData("children[0].firstNames", "Child 1: First names")]
    [InlineData("adults[1].relations[0].relation", "Adult 2: Relation 1: What it is")]
    [InlineData("children[2].status.knownTo[1]", "Child 3: Known to")]
    [InlineData("partnerComments[0]", "What a partner said 1")]
    [InlineData("narrative", "What is known about the case")]
    public void An_answer_has_the_words_of_the_form(string path, string words) => Assert.Equal(words, AnswerWords.Asked(path));

    [Theory]
    [InlineData("kind", "seriousHarm", "A child was seriously harmed")]
    [InlineData("becameAwareOn", "2026-06-03", "Wednesday 3 June 2026")]
    [InlineData("areaCode", "E08000035", "Leeds")]
    [InlineData("children[0].nameNotKnown", "true", "Yes")]
    [InlineData("children[0].nameNotKnown", "false", "No")]
    [InlineData("children[0].nameNotKnown", "[left out]", "[left out]")]
    [InlineData("children[0].firstNames", "Robin", "Robin")]
    [InlineData("children[0].sex", "[left out]", "[left out]")]
    public void Codes_and_dates_are_said_in_words(string path, string value, string words) =>
        Assert.Equal(words, AnswerWords.Said(path, value, Areas));

    [Fact]
    public void Every_field_of_a_notification_has_words()
    {
        var fields = Of(typeof(NotificationContent), "").ToList();

        Assert.Empty(fields.Except(AnswerWords.Known));
        Assert.Empty(AnswerWords.Known.Except(fields));
    }

    static IEnumerable<string> Of(Type type, string under) =>
        from property in type.GetProperties()
        where property is { Name: not "Id", CanWrite: true }
        let name = under + JsonNamingPolicy.CamelCase.ConvertName(property.Name)
        let plain = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType
        let item = plain.IsGenericType ? plain.GetGenericArguments()[0] : plain
        from field in item.Namespace == typeof(NotificationContent).Namespace && item.IsClass ? Of(item, $"{name}.") : [name]
        select field;
}
