using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

/// <summary>Texts in which the people of a notification are marked with brackets, and others in which nobody is.</summary>
public class IdentityCheckTests(NotificationsApp app)
{
    [Theory]
    [InlineData("[Robin] was seen at home.", IdentityKind.Name)]
    [InlineData("The uncle of [ROBIN INVENTEDSON] said so.", IdentityKind.Name)]
    [InlineData("They call him [Robbie]; [Robin]'s mother does not.", IdentityKind.Name, IdentityKind.Name)]
    [InlineData("The [Inventedson]s moved, and [Dale Inventedson]’s brother too.", IdentityKind.Name, IdentityKind.Name)]
    [InlineData("it was [robin inventedson] who", IdentityKind.Name)]
    [InlineData("[Lukasz] and [łukasz żółty]", IdentityKind.Name, IdentityKind.Name)]
    [InlineData("昨天[李娜]在家。", IdentityKind.Name)]
    [InlineData("Born on [3 May 2022] in hospital.", IdentityKind.BirthDate)]
    [InlineData("Every year on [May 3rd], and on the [3rd of May].", IdentityKind.BirthDate, IdentityKind.BirthDate)]
    [InlineData("[03/05/2022], [3.5.22], [2022-05-03] and [05/03/2022]", IdentityKind.BirthDate, IdentityKind.BirthDate,
        IdentityKind.BirthDate, IdentityKind.BirthDate)]
    [InlineData("They lived at [1 Invented Terrace], later elsewhere.", IdentityKind.Address)]
    [InlineData("a house in [invented terrace]", IdentityKind.Address)]
    [InlineData("near [ls99 1aa] and [LS991AA]", IdentityKind.Address, IdentityKind.Address)]
    [InlineData("A teacher of [Holly Bank Primary School] called, [Holly Bank] knew.", IdentityKind.School, IdentityKind.School)]
    [InlineData("NHS number [999 100 0070], also as [999-100-0070] or [9991000070].", IdentityKind.Number, IdentityKind.Number,
        IdentityKind.Number)]
    [InlineData("UPN [H801 2000 0100 1]", IdentityKind.Number)]
    public async Task What_may_say_who_somebody_is_is_marked(string marked, params IdentityKind[] kinds)
    {
        var (id, text) = (await SentAsync(), marked.Replace("[", "").Replace("]", ""));

        var check = await (await CheckAsync(app.Notifier(), id, text)).ReadAsync<IdentityCheck>();

        var shown = check.Spans.Reverse().Aggregate(check.Text, (said, span) =>
            said.Insert(span.Start + span.Length, "]").Insert(span.Start, "["));
        Assert.Equal(marked, shown);
        Assert.Equal(kinds, check.Spans.Select(span => span.Kind));
    }

    [Theory]
    [InlineData("The child was seen at home on 4 May 2022 by two practitioners.")]
    [InlineData("A robin sat on the terrace; we invented nothing. Primary care was asked.")]
    [InlineData("Call 0113 496 0000, reference 9991000071, LS1 4AP.")]
    [InlineData("In May 2022 the plan ended.")]
    public async Task What_says_nothing_of_them_is_not_marked(string text) => Assert.Empty(
        (await (await CheckAsync(app.Notifier(), await SentAsync(), text)).ReadAsync<IdentityCheck>()).Spans);

    [Fact]
    public async Task Names_of_earlier_versions_count_and_places_count_in_the_cleaned_text()
    {
        var sent = Child();
        await app.SendAsync(sent);
        await app.AmendedAsync(sent.WithChild(child => child with { FirstNames = "Alex" }));

        var check = await (await CheckAsync(app.Notifier(), sent.Id!.Value, "  \u200bRo\u200bbin and\tAlex")).ReadAsync<IdentityCheck>();

        Assert.Equal(["Robin", "Alex"], check.Spans.Select(span => check.Text.Substring(span.Start, span.Length)));
    }

    [Fact]
    public async Task It_is_answered_to_who_may_read_the_whole_and_written_down_without_the_text()
    {
        var id = await SentAsync();

        var asked = await CheckAsync(app.Notifier(), id, "Robin.");
        var other = await CheckAsync(app.SignedInAs(People.NotifierOf(People.Kent)), id, "Robin.");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (asked.StatusCode, other.StatusCode));
        var entry = Assert.Single(await app.Ask(db => db.Set<AuditEntry>()
            .Where(known => known.SubjectId == id && known.Action == "IdentityChecked").ToListAsync()));
        Assert.DoesNotContain("Robin", entry.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_missing_or_too_long_is_named()
    {
        var id = await SentAsync();

        Assert.Equal(["text: required"], await (await CheckAsync(app.Notifier(), id, " ")).ErrorsAsync());
        Assert.Equal(["text: too-long"], await (await CheckAsync(app.Notifier(), id, new string('x', 200_001))).ErrorsAsync());
    }

    static Task<HttpResponseMessage> CheckAsync(HttpClient caller, Guid id, string text) =>
        caller.PostJsonAsync($"/api/notifications/{id}/identity-check", new IdentityCheckRequest { Text = text });

    async Task<Guid> SentAsync() => (await app.SendAsync(Child())).Id;

    static SendNotificationRequest Child() => Given.Notification().WithChild(child => child with
    {
        OtherNames = "Robbie, Łukasz Żółty, 李娜",
        BirthDate = new DateOnly(2022, 5, 3),
        School = "Holly Bank Primary School",
        Upn = "H801200001001",
    });
}
