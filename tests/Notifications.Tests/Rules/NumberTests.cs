using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Rules;

namespace Safeguarding.Notifications.Tests.Rules;

public class NumberTests
{
    [Theory]
    [InlineData("9434765919", true)]
    [InlineData("987 654 4322", true)]
    [InlineData("987-654-4322", true)]
    [InlineData("9434765918", false)]
    [InlineData("943476591", false)]
    [InlineData("94347659190", false)]
    [InlineData("943476591A", false)]
    [InlineData("9990000000", false)] // its sum asks for the check digit 10, which does not exist
    [InlineData("", false)]
    public void An_nhs_number_has_the_right_check_digit(string number, bool valid) => Assert.Equal(valid, NhsNumber.IsValid(number));

    [Theory]
    [InlineData("H801200001001", true)]
    [InlineData("A801200001001", false)]
    [InlineData("H801200001002", false)]
    [InlineData("h801200001001", true)]
    [InlineData("I801200001001", false)]
    [InlineData("H80120000100", false)]
    [InlineData("H8012 0000 1001", true)]
    public void A_upn_has_the_right_check_letter(string upn, bool valid) => Assert.Equal(valid, Upn.IsValid(upn));

    [Fact]
    public void A_temporary_upn_ends_in_a_letter()
    {
        var valid = "ABCDEFGHJKLMNPQRTUVWXYZ".Select(letter => $"{letter}80120000100B").Where(Upn.IsValid);

        Assert.Single(valid);
    }

    [Fact]
    public void References_are_valid_and_do_not_repeat()
    {
        var references = Enumerable.Range(0, 200).Select(_ => NotificationReference.New(2026)).ToList();

        Assert.All(references, reference => Assert.True(NotificationReference.IsValid(reference)));
        Assert.Distinct(references);
    }

    [Fact]
    public void A_reference_with_one_wrong_character_is_not_valid()
    {
        const string alphabet = "23456789CDFGHJKMNPQRTWX";
        var reference = NotificationReference.New(2026);
        var mistyped = Enumerable.Range(9, 5).SelectMany(at => alphabet.Where(other => other != reference[at])
            .Select(other => reference[..at] + other + reference[(at + 1)..]));

        Assert.All(mistyped, wrong => Assert.False(NotificationReference.IsValid(wrong)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("SIN-2026-AEIOU-2")]
    [InlineData("SIN-20X6-22222-2")]
    public void Something_else_is_no_reference(string text) => Assert.False(NotificationReference.IsValid(text));
}
