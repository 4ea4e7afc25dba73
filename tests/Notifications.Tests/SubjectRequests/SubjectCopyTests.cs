using System.IO.Compression;
using System.Net;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Tests.Features;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.SubjectRequests;

/// <summary>The copy that a person is given: every version, without what is about others.</summary>
public class SubjectCopyTests(NotificationsApp app)
{
    readonly Asking _asking = new(app);

    [Fact]
    public async Task Own_answers_are_suggested_to_stay_and_others_and_texts_to_be_left_out()
    {
        var sent = await SentAsync();
        await _asking.FoundAsync();

        var answers = (await _asking.CaseAsync(sent)).Answers;

        Assert.Equal((true, false, false), Of(answers, "children[0].lastName"));
        Assert.Equal((false, true, true), Of(answers, "adults[0].firstNames"));
        Assert.Equal((false, true, true), Of(answers, "narrative"));
        Assert.Equal((false, false, false), Of(answers, "kind"));
        Assert.Equal(answers.Count, answers.DistinctBy(answer => answer.Key).Count());
        Assert.Equal(2, answers.Count(answer => answer.Path == "narrative"));
        Assert.Single(answers, answer => answer.Path == "children[0].lastName");
    }

    [Fact]
    public async Task The_copy_waits_for_every_decision_and_says_of_every_version_what_may_be_said()
    {
        var sent = await SentAsync();
        await _asking.FoundAsync();
        var early = await _asking.Administrator.GetAsync($"{_asking.Path}/copy");
        var answers = (await _asking.CaseAsync(sent)).Answers;
        var school = answers.First(answer => answer.Path == "children[0].home.address");
        var later = answers.Single(answer => answer is { Path: "narrative", Version: 2 });

        var decided = await _asking.DecideAsync(sent, true,
            new RedactionDecision { Key = school.Key, Redacted = true },
            new RedactionDecision { Key = later.Key, Redacted = true, Replacement = "You were seen on the ward." });
        var text = await CopyAsync();

        Assert.Equal("undecided", (await early.RefusalAsync()).Code);
        Assert.Equal(HttpStatusCode.NoContent, decided.StatusCode);
        Assert.Contains(_asking.LastName, text, StringComparison.Ordinal);
        Assert.Contains("Version 1", text, StringComparison.Ordinal);
        Assert.Contains("You were seen on the ward.", text, StringComparison.Ordinal);
        Assert.Contains("[left out]", text, StringComparison.Ordinal);
        foreach (var other in (string[])["Dale", "1 Invented Terrace", "not explained", "The uncle"])
            Assert.DoesNotContain(other, text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_decision_is_changed_and_taken_back_and_an_answer_that_is_not_there_is_refused()
    {
        var sent = await SentAsync();
        await _asking.FoundAsync();
        var narrative = (await _asking.CaseAsync(sent)).Answers.First(answer => answer.Path == "narrative");

        await _asking.DecideAsync(sent, true, new RedactionDecision { Key = narrative.Key, Redacted = false });
        var kept = (await _asking.CaseAsync(sent)).Answers.First(answer => answer.Key == narrative.Key).Redacted;
        await _asking.DecideAsync(sent, true);
        var back = (await _asking.CaseAsync(sent)).Answers.First(answer => answer.Key == narrative.Key).Redacted;
        var unknown = await _asking.DecideAsync(sent, true, new RedactionDecision { Key = "none", Redacted = true });
        var bare = await _asking.DecideAsync(sent, null, new RedactionDecision());

        Assert.Equal((false, true), (kept, back));
        Assert.Equal(["redactions[0].key: unknown-answer"], await unknown.ErrorsAsync());
        Assert.Equal(["isSubject: required", "redactions[0].key: required", "redactions[0].redacted: required"], await bare.ErrorsAsync());
    }

    [Fact]
    public async Task Somebody_else_of_the_same_name_and_what_was_erased_are_not_in_it()
    {
        var (other, erased) = (await SentAsync(), await SentAsync());
        var own = await SentAsync();
        await _asking.FoundAsync();
        (await _asking.Administrator.PostJsonAsync($"/api/notifications/{erased}/erasure", new EraseNotificationRequest
        {
            Reason = ErasureReason.CourtOrder,
            OrderNumber = "LS25C00123",
        })).EnsureSuccessStatusCode();
        await _asking.DecideAsync(other, false);
        await _asking.DecideAsync(own, true);

        var names = await NamesAsync();

        var reference = (await app.Notifier().GetAsync<NotificationRecord>($"/api/notifications/{own}")).Reference;
        Assert.Equal([$"{reference}.html", $"{reference}.json"], names.Order());
        Assert.True((await _asking.ReadAsync()).Findings.Single(finding => finding.CaseId == erased).Gone);
    }

    async Task<Guid> SentAsync()
    {
        var sent = _asking.Notification();
        await app.SendAsync(sent);
        await app.AmendedAsync(sent with { Narrative = "The uncle was there too." });
        return sent.Id!.Value;
    }

    async Task<string> CopyAsync()
    {
        await using var zip = await OpenAsync();
        var text = new List<string>();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            text.Add(await reader.ReadToEndAsync());
        }

        return string.Join('\n', text);
    }

    async Task<IReadOnlyList<string>> NamesAsync()
    {
        await using var zip = await OpenAsync();
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    async Task<ZipArchive> OpenAsync()
    {
        var response = (await _asking.Administrator.GetAsync($"{_asking.Path}/copy")).EnsureSuccessStatusCode();
        return new ZipArchive(await response.Content.ReadAsStreamAsync(), ZipArchiveMode.Read);
    }

    static (bool OfSubject, bool Suggested, bool Redacted) Of(IReadOnlyList<SubjectAnswer> answers, string path)
    {
        var answer = answers.First(one => one.Path == path);
        return (answer.OfSubject, answer.Suggested, answer.Redacted);
    }
}
