using MimeKit;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination;
using Safeguarding.Portal.Tests;
using Safeguarding.TestKit;

[assembly: AssemblyFixture(typeof(LibraryApp))]

namespace Safeguarding.Portal.Tests;

/// <summary>The real library service with a database, a broker and a folder for its mail, and the portal in front of it.</summary>
public sealed class LibraryApp()
    : ServiceApp<DisseminationDbContext>("dissemination", "dissemination-db", typeof(LessonPublished), typeof(BulletinIssued)), IDisposable
{
    public PortalHost Portal { get; private set; } = null!;

    protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Mail:Pickup", MailFolder)];

    string MailFolder => Path.Combine(Folder, "mail");

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Portal = new PortalHost(new Dictionary<string, string> { ["dissemination"] = Anonymous().BaseAddress!.ToString() });
    }

    /// <summary>Someone with a session of the portal.</summary>
    public Visitor SignedIn(Person person) => Portal.Visitor(person, SignedInAs(person).DefaultRequestHeaders.Authorization!.Parameter!);

    /// <summary>Waits for a mail to the address whose text has the words.</summary>
    public Task<MimeMessage> MailAsync(string address, string words) => Eventually.Get(() => Task.FromResult(
        Directory.Exists(MailFolder)
            ? Directory.GetFiles(MailFolder, "*.eml").Select(file => MimeMessage.Load(file)).FirstOrDefault(mail =>
                mail.To.Mailboxes.Single().Address == address && mail.TextBody!.Contains(words, StringComparison.Ordinal))
            : null), $"a mail with {words} arrived");

    public void Dispose() => Portal.Dispose();
}
