using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Notifications.Model;

public partial class Notification
{
    /// <summary>
    /// Takes over content that passed every rule, with its parts loaded. <see cref="AsSent"/> stays, as do the versions before. Returns
    /// what no longer belongs to it and is to be deleted: keys of names, and areas that are named no more.
    /// </summary>
    public IReadOnlyList<object> Amend(
        NotificationContent before, NotificationContent after, AmendmentReason reason, string text, CurrentUser user, DateTime now,
        NotificationClocks clocks, ChildKeys keys)
    {
        var known = LiveFacts.Of(this, clocks);
        Take(after, now, clocks, keys);
        Corrections.AddRange(known.CorrectedBy(LiveFacts.Of(this, clocks), Id, Version + 1, now));
        Versions.Add(NotificationVersion.Amended(this, after, reason, text, user, now));
        return [.. TakeChildren(before, after, keys), .. TakeAreas(after)];
    }

    /// <summary>The facts that lists, clocks and other services go by.</summary>
    void Take(NotificationContent content, DateTime now, NotificationClocks clocks, ChildKeys keys)
    {
        Kind = content.Kind!.Value;
        AreaCode = content.AreaCode!;
        HappenedFrom = content.FirstOn();
        HappenedTo = HappenedFrom is null ? null : content.LastOn();
        BecameAwareOn = content.BecameAwareOn!.Value;
        Late = LondonTime.DateOf(SentAt) > clocks.Notify(Kind, BecameAwareOn)?.DueOn;
        LateReason = content.LateReason;
        MediaInterest = content.MediaInterest!.Value;
        PlaceKey = keys.Place(content.Incident?.Place?.Postcode);
        NumberOfChildren = content.Children!.Count;
        InPanelRemit = content.InPanelRemit();
        if (!InPanelRemit || RemitSince is not null)
            return;
        // What was promised as the remit began stays, also where it ends and begins again.
        RemitSince = now;
        RapidReviewDueOn = clocks.RapidReview(InPanelRemit, now)?.DueOn;
    }

    IEnumerable<object> TakeChildren(NotificationContent before, NotificationContent after, ChildKeys keys)
    {
        var known = Children.Where(child => child.IsNamed).ToDictionary(child => child.Number);
        // A child that was sent without an id goes by the one of its row.
        var was = before.Children!.Select((child, index) => IdOf(child) ?? known.GetValueOrDefault(index + 1)?.Id.ToString());
        var places = Entries.Pair([.. was], [.. after.Children!.Select(IdOf)]);
        var gone = new List<object>();
        foreach (var (index, place) in places.Index())
        {
            if (place is { } held && known.Remove(held + 1, out var child))
                gone.AddRange(child.Become(index + 1, after.Children![index], keys));
            else
                Children.Add(Child.Of(Id, index + 1, after.Children![index], keys));
        }

        gone.AddRange(known.Values.SelectMany(child => child.BeTakenOut()));
        return gone;

        static string? IdOf(ChildDetails child) => child.Id?.ToString();
    }

    IReadOnlyList<NotifiedArea> TakeAreas(NotificationContent after)
    {
        var named = (after.OtherAreas ?? []).ToDictionary(other => other.AreaCode!, other => other.Reason!.Value);
        var gone = OtherAreas.Where(other => !named.ContainsKey(other.AreaCode)).ToList();
        OtherAreas.RemoveAll(gone.Contains);
        foreach (var (area, why) in named)
        {
            if (OtherAreas.Find(other => other.AreaCode == area) is { } known)
                known.Reason = why;
            else
                OtherAreas.Add(new NotifiedArea { NotificationId = Id, AreaCode = area, Reason = why });
        }

        return gone;
    }
}
