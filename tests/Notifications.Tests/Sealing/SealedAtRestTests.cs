using System.Text;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Sealing;

/// <summary>Whoever has the service's files, and not its key ring, reads nothing of people in them.</summary>
public class SealedAtRestTests(NotificationsApp app)
{
    const string NhsNumber = "943 476 5919";

    // On no other date of the record.
    static readonly DateOnly Born = Given.Today.AddYears(-7).AddDays(-100);
    readonly string _word = $"Quagganame{Guid.NewGuid():N}";
    readonly Guid _sent = Guid.CreateVersion7();
    readonly Guid _draft = Guid.CreateVersion7();

    [Fact]
    public async Task No_name_no_birth_date_no_NHS_number_and_no_phrase_stands_in_database_log_file_or_attachment()
    {
        await FillAsync(_draft);
        await FillAsync(_sent);
        var receipt = await (await app.Notifier().PostJsonAsync("/api/notifications", new SendNotificationRequest { DraftId = _sent }))
            .ReadAsync<NotificationReceipt>();
        var direct = await app.SendAsync(Content() with { Id = Guid.CreateVersion7() });
        await app.Notifier().PostJsonAsync($"/api/notifications/{direct.Id}/withdrawal",
            new WithdrawNotificationRequest { Reason = WithdrawalReason.Other, Text = Phrase }, ifMatch: 1);
        await ReadAsync();

        var written = new WrittenFiles(app.Folder);
        var files = written.All();
        string[] planted =
        [
            _word, Phrase, NhsNumber, $"{Born:yyyy-MM-dd}", $"{Born:dd/MM/yyyy}", "LS99 1ZZ",
        ];
        Assert.Empty(written.Find(planted, files));
        Assert.All(planted, word => Assert.DoesNotContain(word, app.Logs.Text, StringComparison.OrdinalIgnoreCase));
        // What is looked for in these files is found in them.
        Assert.NotEmpty(written.Find([receipt.Reference], files));
        Assert.Contains(files, file => file.EndsWith(".db-wal", StringComparison.Ordinal));
        Assert.Contains(files, file => file.StartsWith("storage/attachments/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_draft_that_is_thrown_away_takes_its_key_with_it()
    {
        await FillAsync(_draft);
        Assert.True(await app.Ask(db => db.Keys.AnyAsync(key => key.Id == _draft)));

        (await app.Notifier().SendJsonAsync<object?>(HttpMethod.Delete, $"/api/notifications/drafts/{_draft}", null, ifMatch: 2))
            .EnsureSuccessStatusCode();

        Assert.False(await app.Ask(db => db.Keys.AnyAsync(key => key.Id == _draft)));
    }

    string Phrase => $"{_word} was brought to hospital at night.";

    SendNotificationRequest Content() => (Given.Notification() with { Narrative = Phrase, ImmediateActions = Phrase }).WithChild(child =>
        child with
        {
            FirstNames = _word,
            BirthDate = Born,
            NhsNumber = NhsNumber,
            School = $"School of {_word}",
            Home = child.Home! with { Address = Phrase, Postcode = "LS99 1ZZ" },
        });

    // Saved twice, shared, commented, with a file of several frames under a telling name, and named within the area.
    async Task FillAsync(Guid id)
    {
        var council = app.Notifier();
        var path = $"/api/notifications/{id}";
        var content = Content() with { Id = null };
        await AcceptedAsync(council.PutJsonAsync<NotificationContent>($"/api/notifications/drafts/{id}", content));
        await AcceptedAsync(council.PostJsonAsync<object?>($"/api/notifications/drafts/{id}/sharing", null));
        await AcceptedAsync(app.SignedInAs(People.HealthPartnerOf(People.Leeds)).PostJsonAsync(
            $"{path}/partner-comments", new PartnerCommentRequest { Id = Guid.CreateVersion7(), Text = Phrase }));
        using var form = new MultipartFormDataContent();
        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"{Phrase}\n", 2_000))));
        form.Add(file, "file", $"{_word}.txt");
        await AcceptedAsync(council.PostAsync($"{path}/attachments", form));
        await AcceptedAsync(council.PutJsonAsync($"{path}/nickname", new NameCaseRequest { Nickname = $"{_word[..40]}" }));
        await AcceptedAsync(council.PutJsonAsync($"{path}/nickname", new NameCaseRequest { Nickname = $"Case of {_word[..40]}" }));
    }

    // The record has what the files do not show.
    async Task ReadAsync()
    {
        var council = app.Notifier();
        var path = $"/api/notifications/{_sent}";
        var record = await council.GetAsync<NotificationRecord>(path);
        Assert.Equal((_word, Born), (record.Content.Children![0].FirstNames, record.Content.Children[0].BirthDate));
        Assert.Equal(Phrase, Assert.Single(await council.GetAsync<IReadOnlyList<PartnerComment>>($"{path}/partner-comments")).Text);
        var file = Assert.Single(await council.GetAsync<IReadOnlyList<AttachmentDetails>>($"{path}/attachments"));
        Assert.Equal($"{_word}.txt", file.FileName);
        Assert.StartsWith(Phrase, await council.GetStringAsync($"{path}/attachments/{file.Id}"), StringComparison.Ordinal);
        Assert.Equal($"Case of {_word[..40]}", (await council.GetAsync<NotificationOverview>($"{path}/overview")).Summary.Nickname);
        Assert.Equal(Phrase, (await council.GetAsync<NotificationDraft>($"/api/notifications/drafts/{_draft}")).Content.Narrative);
    }

    static async Task AcceptedAsync(Task<HttpResponseMessage> answer) => Assert.True((await answer).IsSuccessStatusCode);
}
