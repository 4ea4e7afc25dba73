using Safeguarding.ServiceDefaults.Text;

namespace Safeguarding.ServiceDefaults.Tests.Text;

public class AddressTests
{
    [Theory]
    [InlineData("social.worker@leeds.gov.uk", "social.worker@leeds.gov.uk")]
    [InlineData(" \u200bReader.O'Neill+zw@Practice.EXAMPLE\u00a0", "Reader.O'Neill+zw@practice.example")]
    [InlineData("a@bücher.example", "a@bücher.example")]
    [InlineData("a@xn--bcher-kva.example", "a@xn--bcher-kva.example")]
    [InlineData("a@b", null)]
    [InlineData("social.worker@leeds", null)]
    [InlineData("a@[127.0.0.1]", null)]
    [InlineData("a@127.0.0.1", null)]
    [InlineData("a@-.example", null)]
    [InlineData("a@b-.example", null)]
    [InlineData("a@b..example", null)]
    [InlineData("a..b@leeds.example", null)]
    [InlineData(".a@leeds.example", null)]
    [InlineData("a b@leeds.example", null)]
    [InlineData("a@leeds.example, b@leeds.example", null)]
    [InlineData("Tom <a@leeds.example>", null)]
    [InlineData("\"a\"@leeds.example", null)]
    [InlineData("not an email", null)]
    [InlineData("@leeds.example", null)]
    [InlineData("a@", null)]
    [InlineData("", null)]
    [InlineData("a\ufffeb@leeds.example", "ab@leeds.example")]
    public void An_address_is_one_that_mail_can_be_delivered_to(string typed, string? kept) =>
        Assert.Equal(kept, EmailAddress.Find(typed));

    [Fact]
    public void An_address_is_no_longer_than_mail_carries()
    {
        Assert.NotNull(EmailAddress.Find($"{new string('a', 64)}@leeds.example"));
        Assert.Null(EmailAddress.Find($"{new string('a', 65)}@leeds.example"));
        Assert.Null(EmailAddress.Find($"a@{string.Join('.', Enumerable.Repeat(new string('b', 60), 5))}.example"));
    }

    [Theory]
    [InlineData("01134960000", "0113 496 0000")]
    [InlineData(" 0113-496\u00a00000 ", "0113 496 0000")]
    [InlineData("(020) 7946.0018", "020 7946 0018")]
    [InlineData("07700 900982", "07700 900982")]
    [InlineData("+44 (0)113 496 0000", "0113 496 0000")]
    [InlineData("0044 20 7946 0018 ext 12", "020 7946 0018 ext. 12")]
    [InlineData("0113 496 0000 x123", "0113 496 0000 ext. 123")]
    [InlineData("+353 1 234 5678", "+35312345678")]
    [InlineData("call me", null)]
    [InlineData("12345", null)]
    [InlineData("0113 496", null)]
    [InlineData("011349600001234", null)]
    [InlineData("00 0113 496 0000 00000000", null)]
    [InlineData("", null)]
    public void A_telephone_number_may_be_written_as_people_do(string typed, string? kept) => Assert.Equal(kept, Telephone.Find(typed));
}
