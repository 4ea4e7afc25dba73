using Microsoft.EntityFrameworkCore;
using Safeguarding.Access.Tests.Calls;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.LocalInquiries.Tests;
using Safeguarding.NationalPanel.Tests;
using Safeguarding.Notifications.Tests;
using Safeguarding.TestKit;

namespace Safeguarding.Access.Tests.Hosting;

/// <summary>Closes the case that a call is about: in the panel as people do, in the other services as they are told.</summary>
sealed class ClosedCases(NotificationsApp notifications, LocalInquiriesApp inquiries, PanelApp panel)
{
    /// <summary>To everybody, since nobody who asks is named.</summary>
    public Task RestrictAsync(string service, Call call) => service == "national-panel"
        ? EachAsync(call, panelCase => PanelCalls.RestrictAsync(panel, panelCase))
        : TellAsync(service, call, restricted: true, []);

    /// <summary>To these people, who have stepped back from it.</summary>
    public Task RecuseAsync(string service, Call call, IReadOnlyList<Person> people) => service == "national-panel"
        ? EachAsync(call, async panelCase =>
        {
            foreach (var person in people)
            {
                using var client = panel.SignedInAs(person);
                (await client.PostJsonAsync($"/api/national-panel/cases/{panelCase}/conflicts", new DeclareConflictRequest()))
                    .EnsureSuccessStatusCode();
            }
        })
        : TellAsync(service, call, restricted: false, [.. people.Select(person => person.Subject)]);

    async Task EachAsync(Call call, Func<Guid, Task> close)
    {
        var ids = call.Ids;
        var cases = await panel.Ask(db => db.Cases.Where(row => ids.Contains(row.Id) || ids.Contains(row.NotificationId)
            || ids.Contains(row.InquiryId ?? Guid.Empty)).Select(row => row.Id).ToListAsync());
        Assert.NotEmpty(cases);
        foreach (var panelCase in cases)
            await close(panelCase);
    }

    async Task TellAsync(string service, Call call, bool restricted, IReadOnlyList<string> recused)
    {
        var ids = call.Ids;
        var known = service == "notifications"
            ? await notifications.Ask(db => db.Notifications.Where(row => ids.Contains(row.Id)).Select(row => row.Id).ToListAsync())
            : await inquiries.Ask(db => db.Inquiries.Where(row => ids.Contains(row.Id) || ids.Contains(row.NotificationId))
                .Select(row => row.NotificationId).ToListAsync());
        Assert.NotEmpty(known);
        foreach (var id in known)
            await (service == "notifications" ? notifications.Bus : inquiries.Bus).DeliverAsync(Changed(id, restricted, recused));
    }

    static CaseAccessChanged Changed(Guid id, bool restricted, IReadOnlyList<string> recused) => new()
    {
        CaseId = id,
        NotificationId = id,
        Version = 1,
        Restricted = restricted,
        Named = [new NamedOnCase("somebody-else", null)],
        Recused = recused,
        ChangedAt = DateTime.UtcNow,
    };
}
