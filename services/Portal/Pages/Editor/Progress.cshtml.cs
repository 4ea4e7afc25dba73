using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Editor;

/// <summary>How far sending is. The page's script asks for it again while mail is under way; without it there is a link.</summary>
[Authorize(Policies.Editor)]
public class ProgressPage(LibraryClient library, CurrentUser editor, TimeProvider clock) : DraftPage(library, editor)
{
    const int SecondsOfAMinute = 60;

    public BulletinProgress Progress { get; private set; } = null!;

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public bool IsUnderWay => Draft.State == BulletinState.Issued && (!Progress.AllMade || Progress.Waiting > 0);

    public string Summary => (IsUnderWay, Draft.State) switch
    {
        (true, _) => $"Sending: {Progress.Sent:N0} of {(Progress.AllMade ? "" : "at least ")}{Progress.Made:N0} sent.",
        (_, BulletinState.Withdrawn) => $"The bulletin was withdrawn. {Progress.Sent:N0} had been sent.",
        _ when Progress.Made == 0 => "Done. Nobody subscribes to the themes of this bulletin.",
        _ => $"Done: {Progress.Sent:N0} of {Progress.Made:N0} sent.",
    };

    public string TimeLeft => (IsUnderWay, Progress.SecondsLeft) switch
    {
        (false, _) => "None",
        (_, null) => "Not known yet",
        (_, < SecondsOfAMinute) => "Less than a minute",
        (_, { } seconds) => Duration(TimeSpan.FromSeconds(seconds)),
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Library.ProgressAsync(Id, ct) is not { } progress)
            return NotFound();
        Progress = progress;
        return Draft.IssueNumber is null ? LocalRedirect(Address) : Page();
    }

    static string Duration(TimeSpan time) => time switch
    {
        { TotalHours: < 1 } => $"About {Count((int)Math.Ceiling(time.TotalMinutes), "minute")}",
        _ => $"About {Count((int)Math.Ceiling(time.TotalHours), "hour")}",
    };

    static string Count(int number, string unit) => number == 1 ? $"1 {unit}" : $"{number} {unit}s";
}
