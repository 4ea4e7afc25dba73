using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Identity.Mail;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Tests.Mail;

/// <summary>The hour of London, in English, whatever the host's own time zone and language.</summary>
public class MailDateTests(IdentityApp app)
{
    static readonly DateTime BeforeMidnight = new(2026, 5, 11, 22, 30, 0, DateTimeKind.Utc);

    [Fact]
    public async Task An_invitation_says_until_when()
    {
        var invitation = new Invitation
        {
            Id = Guid.NewGuid(),
            Organisation = await app.Ask(db => Task.FromResult(db.Organisations.First())),
            Name = "Test",
            Email = "test@test.example",
            Roles = [],
            InvitedAt = BeforeMidnight,
            ExpiresAt = BeforeMidnight,
        };

        var text = await AbroadAsync(() => new InvitationMail(Identity).WithLink(invitation, "token").Text);

        Assert.Contains("The link works once, until Monday 11 May 2026 at 11:30pm.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notice_says_when_it_was()
    {
        var person = await app.PersonAsync();
        var notice = new AccountNotice
        {
            Id = Guid.NewGuid(),
            PersonId = person.Id,
            Person = person,
            Change = AccountChange.Password,
            HappenedAt = BeforeMidnight,
            NextMailAt = BeforeMidnight,
        };

        var text = await AbroadAsync(() => new AccountNoticeMail(Identity).Compose(notice).Text);

        Assert.StartsWith("Your password for Safeguarding was changed on Monday 11 May 2026 at 11:30pm.", text, StringComparison.Ordinal);
    }

    IdentitySettings Identity => app.Services.GetRequiredService<IdentitySettings>();

    static Task<string> AbroadAsync(Func<string> write) => Task.Run(() =>
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        return write();
    });
}
