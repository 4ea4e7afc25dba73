using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Safeguarding.Contracts.Notices;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Work;
using Safeguarding.TestKit;
using Person = Safeguarding.Identity.Model.Person;

namespace Safeguarding.Identity.Tests.Notices;

/// <summary>Tests of mails about notices move the time: they share an app with a mail server and run one after another.</summary>
[CollectionDefinition(nameof(NoticeMailing))]
public class NoticeMailing : ICollectionFixture<NoticeMailing.App>
{
    public sealed class App : IdentityApp
    {
        public MailServer Server { get; } = new();

        protected override IEnumerable<KeyValuePair<string, string>> More =>
            [new("Mail:Pickup", ""), new("Mail:Smtp", Server.Address)];

        public DateTime Now
        {
            get => Clock.GetUtcNow().UtcDateTime;
            set
            {
                Clock.Offset = value - DateTime.UtcNow;
                Wake();
            }
        }

        /// <summary>Workers look again, as they do every few seconds.</summary>
        public void Wake() => Services.GetRequiredService<Signal<Notice>>().Set();

        public async Task<Person> ReaderAsync(Model.NoticeMails choice = Model.NoticeMails.AtOnce)
        {
            var person = await this.PersonAsync(roles: Roles.Partner);
            await Ask(db => db.People.Where(row => row.Id == person.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.NoticeMails, choice)));
            return person;
        }

        public Task RaiseAsync(params NoticeRaised[] notices) => Task.WhenAll(notices.Select(notice => Bus.DeliverAsync(notice)));

        public Task<MimeMessage> MailAsync(Person person, int number = 1) => Eventually.Get(
            () => Task.FromResult(Server.To(person.Email!) is var mails && mails.Count >= number ? mails[number - 1] : null),
            $"mail {number} to {person.Email}");

        /// <summary>Once the worker has had its round: a mail to somebody else, raised after, has arrived.</summary>
        public async Task<int> MailsAfterAllAsync(Person person)
        {
            var last = await ReaderAsync();
            await RaiseAsync(Raising.Notice(last) with { RaisedAt = Now });
            await MailAsync(last);
            return Server.To(person.Email!).Count;
        }

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            Server.Dispose();
        }
    }
}
