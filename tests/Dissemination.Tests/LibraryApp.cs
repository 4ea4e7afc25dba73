using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Tests;
using Safeguarding.TestKit;

[assembly: AssemblyFixture(typeof(LibraryApp))]

namespace Safeguarding.Dissemination.Tests;

/// <summary>The service with a pickup folder for its mail.</summary>
public class LibraryApp() : ServiceApp<DisseminationDbContext>(
    "dissemination", "dissemination-db", typeof(LessonPublished), typeof(BulletinIssued))
{
    public PickupFolder Mail => new(Path.Combine(Folder, "mail"));

    /// <summary>Subscribes a new address and presses the button of its mail.</summary>
    public async Task<string> ConfirmedAsync(params string[] themes)
    {
        var email = Given.Email();
        await ConfirmedAsync(email, themes);
        return email;
    }

    /// <summary>The token of the mail's link.</summary>
    public async Task<string> ConfirmedAsync(string email, string[] themes)
    {
        var before = Mail.To(email).Count;
        await this.SubscribeAsync(email, themes);
        var token = (await Mail.WaitAsync(email, before + 1)).Select(mail => mail.Token()).Last();
        await (await this.ConfirmAsync(token)).ReadAsync<SubscriptionView>();
        return token;
    }

    protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Mail:Pickup", Mail.Path)];
}
