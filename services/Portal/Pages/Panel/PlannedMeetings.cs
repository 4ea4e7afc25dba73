using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Portal.Pages.Panel;

static class PlannedMeetings
{
    /// <summary>The meetings to come, the next first, as one chooses between them.</summary>
    /// <param name="without">Those that are not offered.</param>
    public static async Task<IReadOnlyList<Choice>> ChoicesAsync(
        this MeetingsClient meetings, CancellationToken ct, params IReadOnlyList<MeetingSummary> without) =>
        [.. (await meetings.ListAsync("?state=planned&sort=heldOn&limit=50", ct)).Items
            .Where(planned => without.All(known => known.Id != planned.Id))
            .Select(planned => new Choice(planned.Id.ToString(), $"{planned.Title}, {Dates.Brief(planned.HeldOn)}"))];
}
