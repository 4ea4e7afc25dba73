using Safeguarding.Contracts.Notices;
using Safeguarding.ServiceDefaults.Security;
using static Safeguarding.Identity.Tests.Notices.Raising;

namespace Safeguarding.Identity.Tests.Notices;

public class SettlementTests(IdentityApp app)
{
    [Theory]
    [InlineData("matter")]
    [InlineData("subject")]
    [InlineData("case")]
    public async Task What_is_done_is_open_no_more_whichever_of_the_two_is_heard_first(string by)
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var (first, second) = (Notice(person), Notice(person));

        await app.Bus.DeliverAsync(first);
        await app.Bus.DeliverAsync(Settled(IdOf(first, by)), times: 2);
        await app.Bus.DeliverAsync(Settled(IdOf(second, by)));
        await app.Bus.DeliverAsync(second, times: 2);

        var http = await app.ApiAsync(person);
        Assert.Equal(0, await http.CountAsync());
        Assert.Empty(await http.NoticesAsync("?state=open"));
        Assert.Equal(2, (await http.NoticesAsync("?state=settled")).Count);
    }

    [Fact]
    public async Task What_is_asked_anew_after_it_was_done_is_open()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var asked = Notice(person);
        var settled = Settled(asked.MatterId);
        await app.Bus.DeliverAsync(asked);
        await app.Bus.DeliverAsync(settled);

        // Also in the same moment: what ends the one may ask the other.
        await app.Bus.DeliverAsync(asked with { NoticeId = Guid.NewGuid(), RaisedAt = settled.SettledAt });
        await app.Bus.DeliverAsync(settled with { SettledAt = settled.SettledAt.AddDays(-1) });

        Assert.Equal(1, await (await app.ApiAsync(person)).CountAsync());
    }

    [Fact]
    public async Task What_is_done_for_one_person_stays_open_for_the_others()
    {
        var (one, other) = (await app.PersonAsync(roles: Roles.Partner), await app.PersonAsync(roles: Roles.Partner));
        var notice = Notice(one, other);
        await app.Bus.DeliverAsync(notice);

        await app.Bus.DeliverAsync(Settled(notice.MatterId) with { PersonId = $"{one.Id}" });
        await app.Bus.DeliverAsync(Settled(notice.MatterId) with { PersonId = "leeds-council" });

        Assert.Equal(0, await (await app.ApiAsync(one)).CountAsync());
        Assert.Equal(1, await (await app.ApiAsync(other)).CountAsync());
    }

    static Guid IdOf(NoticeRaised notice, string by) => by switch
    {
        "matter" => notice.MatterId,
        "subject" => notice.SubjectId,
        _ => notice.CaseId!.Value,
    };
}
