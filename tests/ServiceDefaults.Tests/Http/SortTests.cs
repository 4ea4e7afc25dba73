using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.ServiceDefaults.Tests.Http;

public class SortTests
{
    [Theory]
    [InlineData(null, "sent", false)]
    [InlineData("sent", "sent", true)]
    [InlineData("-sent", "sent", false)]
    [InlineData("due", "due", true)]
    [InlineData("-due", "due", false)]
    public void An_order_is_a_name_and_a_minus_turns_it_round(string? asked, string by, bool ascending)
    {
        var errors = new FieldErrors();

        Assert.Equal(new Sort(by, ascending), Sort.Of(asked, errors, "sent", "due"));
        Assert.False(errors.Any);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("--sent")]
    [InlineData("Sent")]
    [InlineData("sent,due")]
    public void Another_order_is_an_error_of_the_field(string asked)
    {
        var errors = new FieldErrors();

        Sort.Of(asked, errors, "sent", "due");

        Assert.Equal(("sort", "unknown-code"), (errors.Entries.Single().Path, errors.Entries.Single().Code));
    }
}
