using System.Net;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Lifecycle;

/// <summary>
/// What should become of notifications, apart from the code under test: each command says how it must be answered, and changes what is
/// known where it is accepted.
/// </summary>
sealed class LifecycleModel
{
    readonly List<Known> _all = [];

    public IReadOnlyList<Known> All => _all;

    public HttpStatusCode SaveDraft(Person person, Guid id, bool inRemit, int? ifMatch)
    {
        if (!person.IsCouncil())
            return HttpStatusCode.Forbidden;
        if (Find(id) is not { } known)
        {
            _all.Add(new Known(id) { Area = person.Area!, InRemit = inRemit });
            return HttpStatusCode.Created;
        }

        if (!known.IsDraft || known.Area != person.Area)
            return HttpStatusCode.Conflict;
        if (ifMatch != known.Version)
            return HttpStatusCode.PreconditionFailed;
        (known.InRemit, known.Version) = (inRemit, known.Version + 1);
        return HttpStatusCode.OK;
    }

    public HttpStatusCode DeleteDraft(Person person, Known known, int ifMatch)
    {
        if (!person.IsCouncil())
            return HttpStatusCode.Forbidden;
        if (!known.IsDraft || known.Area != person.Area)
            return HttpStatusCode.NotFound;
        if (ifMatch != known.Version)
            return HttpStatusCode.PreconditionFailed;
        _all.Remove(known);
        return HttpStatusCode.NoContent;
    }

    public HttpStatusCode Amend(Person person, Known known, bool inRemit, int ifMatch)
    {
        if (known.RefusesChange(person, ifMatch) is { } refusal)
            return refusal;
        known.Version++;
        known.InRemit = inRemit;
        if (!inRemit)
            Release(known, follower => follower.InRemit);
        else if (known.Leading is { InRemit: false } leading)
            (known.Leading, leading.Version) = (null, leading.Version + 1);
        return HttpStatusCode.OK;
    }

    public HttpStatusCode End(Person person, Known known, NotificationState state, int ifMatch)
    {
        // The same again, as after an answer that was lost.
        if (person.IsCouncil() && known.IsSeenBy(person) && !known.IsErased && known.State == state && known.EndedIn == ifMatch + 1)
            return HttpStatusCode.OK;
        if (known.RefusesChange(person, ifMatch) is { } refusal)
            return refusal;
        (known.State, known.Version) = (state, known.Version + 1);
        known.EndedIn = known.Version;
        Release(known, _ => true);
        return HttpStatusCode.OK;
    }

    public HttpStatusCode Link(Person person, Known one, Known other, Known leading, int ifMatch)
    {
        if (!person.MayLink())
            return HttpStatusCode.Forbidden;
        if (one == other)
            return HttpStatusCode.BadRequest;
        if (!one.IsSeenBy(person))
            return HttpStatusCode.NotFound;
        if (!other.IsSeenBy(person))
            return HttpStatusCode.BadRequest;
        var following = leading == one ? other : one;
        if (!person.IsSecretariat() && following.Area != person.Area)
            return HttpStatusCode.Forbidden;
        if (following.Leading == leading)
            return HttpStatusCode.OK;
        if (ifMatch != one.Version)
            return HttpStatusCode.PreconditionFailed;
        if (following.Leading is not null || leading.Leading is not null || FollowersOf(following).Any()
            || leading.State != NotificationState.Sent
            || (following is { State: NotificationState.Sent, InRemit: true } && !leading.InRemit))
            return HttpStatusCode.Conflict;
        following.Leading = leading;
        following.Version++;
        leading.Version++;
        return HttpStatusCode.OK;
    }

    public IEnumerable<Known> FollowersOf(Known leading) => _all.Where(known => known.Leading == leading);

    void Release(Known leading, Func<Known, bool> which)
    {
        foreach (var follower in FollowersOf(leading).Where(known => known.State == NotificationState.Sent && which(known)).ToList())
            (follower.Leading, follower.Version) = (null, follower.Version + 1);
    }

    Known? Find(Guid id) => _all.Find(known => known.Id == id);
}
