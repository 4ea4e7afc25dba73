using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Identity.SigningIn;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Pages;

[Collection(nameof(MovedClock))]
public sealed class ForgottenPasswordTests(MovedClock.App app) : AskingForPassword(app)
{
    [Fact]
    public async Task Nobody_learns_from_the_answer_who_has_an_account()
    {
        var person = await App.PersonAsync(roles: Roles.Partner);
        var left = await App.PersonAsync(roles: Roles.Partner);
        await App.LeaveAsync(left);
        var nobody = $"{Guid.NewGuid():N}@test.example";

        var known = await AskAsync(person.Email!);
        var others = new[] { await AskAsync(nobody), await AskAsync(left.Email!) };

        Assert.All(others, page => Assert.Equal(known, page));
        Assert.Contains("If that address has an account here", known, StringComparison.Ordinal);
        await LinkAsync(person);
        await Eventually.True(() => App.Ask(async db => !await db.PasswordResets.AnyAsync(row => row.Email == nobody
            || row.Email == left.Email)), "all were looked at");
        Assert.Empty(MailFolder.To(App.MailFolder, nobody).Concat(MailFolder.To(App.MailFolder, left.Email!)));
    }

    [Theory]
    [InlineData("", "Enter your email address")]
    [InlineData("nobody", "correct format")]
    [InlineData("' OR 1=1 --", "correct format")]
    public async Task What_is_no_address_is_said_beside_the_field(string email, string words) =>
        Assert.Contains(words, await AskAsync(email), StringComparison.Ordinal);

    [Fact]
    public async Task One_address_gets_three_mails_an_hour_and_the_answer_stays_the_same()
    {
        var person = await App.PersonAsync(roles: Roles.Partner);

        var pages = new HashSet<string>();
        for (var time = 0; time < 5; time++)
            pages.Add(await AskAsync(person.Email!.ToUpperInvariant()));

        Assert.Single(pages);
        await Eventually.True(() => Task.FromResult(Links(person).Count == 3), "three mails");
        Assert.Equal(3, await App.Ask(db => db.PasswordResets.CountAsync(row => row.PersonId == person.Id)));
    }

    [Fact]
    public async Task A_client_that_asks_for_many_addresses_is_stopped()
    {
        await using var scope = App.Services.CreateAsyncScope();
        var resets = scope.ServiceProvider.GetRequiredService<PasswordResets>();
        var network = $"test {Guid.NewGuid():N}";

        var taken = 0;
        while (taken < 100 && await resets.AskAsync($"{Guid.NewGuid():N}@test.example", network, CancellationToken.None))
            taken++;

        Assert.Equal(20, taken);
    }

    [Fact]
    public async Task An_account_without_a_password_is_told_how_it_signs_in()
    {
        var person = await App.PersonAsync(roles: Roles.Partner);
        await App.Ask(db => db.People.Where(row => row.Id == person.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.PasswordHash, (string?)null)));

        await AskAsync(person.Email!);

        var mail = await Eventually.Get(() => Task.FromResult(MailFolder.To(App.MailFolder, person.Email!).SingleOrDefault()), "a mail");
        Assert.Contains("Your account has no password of its own", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("reset-password/", mail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sign_in_page_leads_to_it() =>
        Assert.Contains("href=\"/forgotten-password\"", await App.Browser().PageAsync("/sign-in"), StringComparison.Ordinal);
}
