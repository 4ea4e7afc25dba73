using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.SubjectRequests;

/// <summary>A restricted case in which a person was found is left to the panel's secretariat.</summary>
public class RestrictedFindingTests(NotificationsApp app)
{
    readonly Asking _asking = new(app);

    [Fact]
    public async Task It_is_found_without_its_reference_and_neither_read_nor_decided_on()
    {
        var sent = await SentAsync();
        await _asking.RestrictAsync(sent);
        var request = await _asking.FoundAsync();

        var read = await _asking.Administrator.GetAsync($"{_asking.Path}/cases/{sent}");
        var said = await read.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var decided = await _asking.DecideAsync(sent, true);

        var finding = Assert.Single(request.Findings);
        Assert.Equal((sent, true, false), (finding.CaseId, finding.Restricted, finding.Gone));
        Assert.Null(finding.Reference);
        Assert.Contains("secretariat", said, StringComparison.Ordinal);
        Assert.Equal((409, "restricted"), Of(await read.RefusalAsync()));
        Assert.Equal((409, "restricted"), Of(await decided.RefusalAsync()));
        Assert.Null(Assert.Single((await _asking.ReadAsync()).Findings).IsSubject);
        Assert.False(await app.Ask(db => db.Set<AuditEntry>().AnyAsync(
            entry => entry.Action == "ChildRecordRead" && entry.Reason == $"answer {request.Reference}")));
    }

    [Fact]
    public async Task Once_the_restriction_is_lifted_it_is_read_and_decided_on()
    {
        var sent = await SentAsync();
        await _asking.FoundAsync();
        await _asking.RestrictAsync(sent);

        await _asking.RestrictAsync(sent, version: 2, restricted: false);

        var found = await _asking.CaseAsync(sent);
        Assert.NotEmpty(found.Answers);
        Assert.False(found.Finding.Restricted);
        Assert.NotNull(found.Finding.Reference);
        Assert.Equal(HttpStatusCode.NoContent, (await _asking.DecideAsync(sent, true)).StatusCode);
    }

    [Fact]
    public async Task A_draft_to_amend_it_is_as_restricted()
    {
        var sent = await SentAsync();
        var draft = await (await app.Notifier().PostJsonAsync($"/api/notifications/{sent}/amendments/draft", new { }))
            .ReadAsync<NotificationDraft>();
        await _asking.RestrictAsync(sent);

        var findings = (await _asking.FoundAsync()).Findings;
        var read = await _asking.Administrator.GetAsync($"{_asking.Path}/cases/{draft.Id}");

        Assert.Equal(new[] { sent, draft.Id }.Order(), findings.Select(finding => finding.CaseId).Order());
        Assert.All(findings, finding => Assert.True(finding.Restricted));
        Assert.Equal((409, "restricted"), Of(await read.RefusalAsync()));
    }

    [Fact]
    public async Task The_copy_waits_for_no_decision_on_it_leaves_it_out_and_says_so()
    {
        var (open, decided, undecided, other) = (await SentAsync(), await SentAsync(), await SentAsync(), await SentAsync());
        await _asking.FoundAsync();
        await _asking.DecideAsync(open, true);
        await _asking.DecideAsync(decided, true);
        await _asking.DecideAsync(other, false);
        foreach (var closed in (Guid[])[decided, undecided, other])
            await _asking.RestrictAsync(closed);

        var response = (await _asking.Administrator.GetAsync($"{_asking.Path}/copy")).EnsureSuccessStatusCode();

        await using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync(), ZipArchiveMode.Read);
        var reference = (await app.Notifier().GetAsync<NotificationRecord>($"/api/notifications/{open}")).Reference;
        Assert.Equal(new[] { $"{reference}.html", $"{reference}.json", "not-in-this-copy.html" }.Order(StringComparer.Ordinal),
            zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
        using var page = new StreamReader(await zip.GetEntry("not-in-this-copy.html")!.OpenAsync());
        Assert.Contains("2 records in which you may be named are restricted", await page.ReadToEndAsync(), StringComparison.Ordinal);
    }

    async Task<Guid> SentAsync()
    {
        var sent = _asking.Notification();
        await app.SendAsync(sent);
        return sent.Id!.Value;
    }

    static (int, string) Of(Refusal refusal) => (refusal.Status, refusal.Code);
}
