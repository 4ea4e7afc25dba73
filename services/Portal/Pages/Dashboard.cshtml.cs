using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Charts;
using Safeguarding.Portal.Clients;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Pages.Editor;
using Safeguarding.Portal.Show;
using Safeguarding.Portal.SignIn;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages;

/// <summary>
/// Where people land after signing in: what waits for them, by what they do here. Every part comes from its own service, all at once; one
/// that is away says so in its place.
/// </summary>
[Authorize(Policies.SignedIn)]
public class DashboardPage(
    CurrentUser person, AreaRegister areas, NotificationsClient notifications, DraftsClient drafts, LocalInquiriesClient inquiries,
    PanelClient panel, LibraryClient library, TimeProvider clock) : PageModel
{
    const int Few = 10;

    public CurrentUser Person => person;

    public TimeProvider Clock => clock;

    public Area? Area => person.AreaCode is { } code ? areas.Find(code) : null;

    public string? Organisation => User.FindFirstValue(SignInSetup.OrganisationName);

    public bool IsNotifier => person.IsAreaPartner && person.Has(Roles.Notifier);

    /// <summary>Health and police comment on what their council has drafted.</summary>
    public bool Comments => person is { IsAreaPartner: true, Agency: not Agency.LocalAuthority };

    public Part<Page<InquiryTask>>? Tasks { get; private set; }

    public Part<Page<ClockReading>>? Clocks { get; private set; }

    public Table ClocksTable => new Table<ClockReading>("Deadlines, most urgent first", Clocks?.Value?.Items ?? [],
        new("Case", clock => clock.Reference) { Link = clock => $"/cases/{clock.NotificationId}" },
        new("What is due", clock => CaseWords.ForClock(clock.Clock)),
        new("By", clock => clock.DueOn) { Due = _ => true });

    public Part<Page<NotificationSummary>>? Recent { get; private set; }

    /// <summary>Drafts to finish, or to comment on.</summary>
    public Part<Page<DraftSummary>>? Drafts { get; private set; }

    public Part<CaseCounts>? Counts { get; private set; }

    public Part<Page<CaseSummary>>? Overdue { get; private set; }

    public Part<Page<BulletinHeading>>? Bulletins { get; private set; }

    /// <summary>What waits for this editor: nobody approves what they have written.</summary>
    public IReadOnlyList<BulletinHeading> ToApprove =>
        [.. (Bulletins?.Value?.Items ?? []).Where(bulletin => !bulletin.WriterIds.Contains(person.Id))];

    public IReadOnlyList<Bar> Bars => [.. (Counts?.Value?.States ?? []).Select(count =>
        new Bar(PanelWords.For(count.State), count.Cases, $"/panel/cases?State={Codes.Of(count.State)}"))];

    public Task OnGetAsync(CancellationToken ct) => Task.WhenAll(Asked(ct));

    IEnumerable<Task> Asked(CancellationToken ct)
    {
        if (person.IsAreaPartner)
        {
            yield return Into(inquiries.TasksAsync(Few, ct), part => Tasks = part);
            yield return Into(inquiries.ClocksAsync(Few, ct), part => Clocks = part);
            yield return Into(notifications.ListAsync("?limit=5", ct), part => Recent = part);
        }

        if (IsNotifier)
            yield return Into(drafts.ListAsync("", ct), part => Drafts = part);
        if (Comments)
            yield return Into(drafts.SharedAsync("?sort=due", ct), part => Drafts = part);
        if (person.IsPanel)
        {
            yield return Into(panel.CountsAsync(ct), part => Counts = part);
            yield return Into(panel.CasesAsync($"?answerOverdue=true&sort=answerDue&limit={Few}", ct), part => Overdue = part);
        }

        if (person.Has(Roles.Editor))
            yield return Into(library.DeskAsync(BulletinState.AwaitingApproval.Code(), null, null, null, ct), part => Bulletins = part);
    }

    static async Task Into<T>(Task<T> asked, Action<Part<T>> keep) => keep(await Part.OfAsync(asked));
}
