using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Retention;
using Safeguarding.Notifications.Tests.Features;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.SubjectRequests;

/// <summary>What was written about a case is searched and shown like what the case says.</summary>
public class WrittenTextTests(NotificationsApp app)
{
    const string Plain = "For an inquest.";

    readonly Asking _asking = new(app);

    string Naming => $"Robin {_asking.LastName} rang.";

    [Fact]
    public async Task A_person_is_found_in_it_and_it_is_suggested_to_be_left_out()
    {
        Guid[] written =
        [
            await HeldAsync(Naming, Plain), await HeldAsync(Plain, Naming),
            await OpenedAsync(Naming, Plain), await OpenedAsync(Plain, Naming),
            await PostponedAsync(), await NicknamedAsync(), await HandedOverAsync(),
        ];

        var findings = (await _asking.FoundAsync()).Findings;

        Assert.Equal(written.Order(), findings.Select(finding => finding.CaseId).Order());
        foreach (var finding in findings)
        {
            Assert.Equal([SubjectMatch.Mentioned], finding.Matches);
            var answer = (await _asking.CaseAsync(finding.CaseId)).Answers.Single(one => one.Value == Naming);
            Assert.StartsWith("reasons[", answer.Path, StringComparison.Ordinal);
            Assert.True(answer.Redacted);
        }
    }

    async Task<Guid> HeldAsync(string reason, string lifted)
    {
        var id = await SentAsync();
        await HoldAsync(id, true, reason);
        await HoldAsync(id, false, lifted);
        return id;
    }

    async Task HoldAsync(Guid id, bool held, string reason) => (await _asking.Administrator.PutJsonAsync(
        $"/api/notifications/{id}/legal-hold", new HoldNotificationRequest { Held = held, Reason = reason })).EnsureSuccessStatusCode();

    async Task<Guid> OpenedAsync(string reason, string closed)
    {
        var kent = new OtherArea { AreaCode = People.Kent, Reason = OtherAreaReason.FormerResidence };
        var sent = Given.Notification() with { OtherAreas = [kent] };
        await app.SendAsync(sent);
        var area = await app.RecipientAsync(sent, RecipientKind.Area);
        foreach (var (open, why) in ((bool, string)[])[(true, reason), (false, closed)])
            (await app.Notifier().PutJsonAsync($"/api/notifications/{sent.Id}/recipients/{area.Id}/share",
                new OpenShareRequest { Open = open, Reason = why })).EnsureSuccessStatusCode();
        return sent.Id!.Value;
    }

    // As a person leaves it: what is new need not be proposed for years.
    async Task<Guid> PostponedAsync()
    {
        var (id, now) = (await SentAsync(), DateTime.UtcNow);
        var proposal = new ErasureProposal { Id = Guid.CreateVersion7(), NotificationId = id, KeptUntil = Given.Today, ProposedAt = now };
        proposal.Postpone(Given.Today.AddDays(30), Naming, CurrentUser.Process("test"), now);
        await app.Ask(db =>
        {
            db.Add(proposal);
            db.Audit(CurrentUser.Process("test"), "ErasurePostponed", nameof(Notification), id, "test", now);
            return db.SaveChangesAsync();
        });
        return id;
    }

    async Task<Guid> NicknamedAsync()
    {
        var id = await SentAsync();
        (await app.Notifier().PutJsonAsync($"/api/notifications/{id}/nickname", new NameCaseRequest { Nickname = Naming }))
            .EnsureSuccessStatusCode();
        return id;
    }

    async Task<Guid> HandedOverAsync()
    {
        var id = Guid.CreateVersion7();
        (await app.Notifier().PutJsonAsync($"/api/notifications/drafts/{id}",
            new NotificationContent { AreaCode = People.Leeds, Narrative = "Begun." })).EnsureSuccessStatusCode();
        (await app.Notifier().PostJsonAsync($"/api/notifications/drafts/{id}/handover",
            new HandOverDraftRequest { AreaCode = People.Kent, Text = Naming }, ifMatch: 1)).EnsureSuccessStatusCode();
        return id;
    }

    async Task<Guid> SentAsync()
    {
        var sent = Given.Notification();
        await app.SendAsync(sent);
        return sent.Id!.Value;
    }
}
