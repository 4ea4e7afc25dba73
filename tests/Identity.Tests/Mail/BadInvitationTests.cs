using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.Tests.Features;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Mail;

[Collection(nameof(MovedClock))]
public sealed class BadInvitationTests(MovedClock.App app) : Inviting(app)
{
    [Theory]
    [InlineData("a\ufffeb@leeds.example")] // cannot be normalised
    [InlineData("a\ud800b@leeds.example")] // half a character
    [InlineData("no address at all")]
    [InlineData("a\r\nBcc: b@leeds.example")]
    public async Task An_invitation_that_cannot_be_mailed_does_not_stop_the_others(string email)
    {
        var bad = await AddAsync(email);
        var good = NewAddress();

        await InviteAsync(good);

        await LinkAsync(good);
        var row = await Eventually.Get(() => App.Ask(db => db.Invitations.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Id == bad && row.MailAttempts > 0)), "the bad one was tried");
        Assert.True(row.MailedAt is not null
            || row.NextMailAt > DateTime.UtcNow + App.Clock.Offset, "the bad one waits for its own next attempt");
    }

    // Past the rules for what may be typed, as from a time when they were others.
    Task<Guid> AddAsync(string email) => App.Ask(async db =>
    {
        var now = DateTime.UtcNow + App.Clock.Offset;
        var invitation = new Invitation
        {
            Id = Guid.CreateVersion7(),
            Organisation = await db.Organisations.FirstAsync(),
            Name = "Invited Person",
            Email = email,
            Roles = [Roles.Partner],
            InvitedAt = now,
            ExpiresAt = now + Invitation.Lifetime,
            NextMailAt = now - TimeSpan.FromHours(1),
        };
        db.Add(invitation);
        db.Audit(CurrentUser.Process("test"), "PersonInvited", nameof(Invitation), invitation.Id, "test", now);
        await db.SaveChangesAsync();
        return invitation.Id;
    });
}
