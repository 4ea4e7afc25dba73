using Safeguarding.Browser.Tests.Hosting;

namespace Safeguarding.Browser.Tests.People;

/// <summary>The forms by which an approver looks after the people of their organisation; nothing here changes anybody.</summary>
public class PeopleFormTests(BrowserFixture fixture)
{
    [Fact]
    public async Task An_invitation_needs_a_name_an_address_and_a_role()
    {
        await using var tom = await fixture.SignedInAsync("tom.ashworth", Screen.Narrow);
        await tom.OpenAsync("/people/invite");

        await tom.PressAsync("Send invitation");

        await tom.IsToldOfAsync("Name", "Enter the full name");
        await tom.IsToldOfAsync("Email", "Enter the email address");
        await tom.IsToldOfAsync("Chosen", "Select at least one role");
    }

    [Fact]
    public async Task An_address_that_is_none_is_named_and_the_rest_stays()
    {
        await using var tom = await fixture.SignedInAsync("tom.ashworth", Screen.Narrow);
        await tom.OpenAsync("/people/invite");
        await tom.TypeAsync("Name", "Newcomer Made-Up");
        await tom.TypeAsync("Email", "newcomer at leeds");
        await tom.ChooseAsync("Chosen", "Notifies incidents");

        await tom.PressAsync("Send invitation");

        await tom.IsToldOfAsync("Email", "Enter an email address in the correct format");
        Assert.Equal("Newcomer Made-Up", await tom.ValueAsync("Name"));
        Assert.Equal("newcomer at leeds", await tom.ValueAsync("Email"));
        Assert.True(await tom.Page.GetByLabel("Notifies incidents").IsCheckedAsync());
    }

    [Theory]
    [InlineData("roles", "Save")]
    [InlineData("leave", "Record leaving")]
    [InlineData("second-factor", "Reset the second factor")]
    public async Task A_change_of_somebodys_access_needs_its_reason(string form, string button)
    {
        await using var tom = await fixture.SignedInAsync("tom.ashworth", Screen.Narrow);
        await tom.OpenAsync("/people");
        await tom.FollowAsync("Amira Hussain");
        await tom.OpenAsync($"{tom.Path}/{form}");

        await tom.PressAsync(button);

        await tom.IsToldOfAsync("Reason", "Enter the reason");
    }
}
