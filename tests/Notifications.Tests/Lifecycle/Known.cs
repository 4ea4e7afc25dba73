using System.Net;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Lifecycle;

/// <summary>One draft, or the notification that it became, and how what is asked of it alone should be answered.</summary>
sealed class Known(Guid id)
{
    public Guid Id => id;

    /// <summary>Null while it is a draft.</summary>
    public NotificationState? State { get; set; }

    public bool IsDraft => State is null;

    /// <summary>The area of the council that holds the draft, or notified.</summary>
    public required string Area { get; set; }

    public int Version { get; set; } = 1;

    public required bool InRemit { get; set; }

    public Known? Leading { get; set; }

    public bool IsHeld { get; set; }

    public bool IsErased { get; set; }

    /// <summary>The version that says that it has ended.</summary>
    public int? EndedIn { get; set; }

    /// <summary>The number of the last change of who may see it.</summary>
    public int AccessVersion { get; set; }

    /// <summary>Null while it is not restricted.</summary>
    public IReadOnlyList<Person>? Named { get; set; }

    public bool IsOpenTo(Person person) => Named is null || Named.Contains(person);

    /// <summary>As a notification: the panel sees each, a partner those of their area.</summary>
    public bool IsSeenBy(Person person) =>
        !IsDraft && !person.IsOperator() && (person.Area is null || person.Area == Area) && IsOpenTo(person);

    /// <summary>Why the person cannot change it; null where they can.</summary>
    public HttpStatusCode? RefusesChange(Person person, int ifMatch) =>
        !person.IsCouncil() ? HttpStatusCode.Forbidden
        : !IsSeenBy(person) ? HttpStatusCode.NotFound
        : ifMatch != Version ? HttpStatusCode.PreconditionFailed
        : State != NotificationState.Sent ? HttpStatusCode.Conflict
        : IsErased ? HttpStatusCode.Gone
        : null;

    public HttpStatusCode SendDraft(Person person)
    {
        if (!person.IsCouncil())
            return HttpStatusCode.Forbidden;
        if (IsDraft)
        {
            if (Area != person.Area)
                return HttpStatusCode.NotFound;
            (State, Version) = (NotificationState.Sent, 1);
            return HttpStatusCode.Created;
        }

        return Area == person.Area && IsOpenTo(person) ? HttpStatusCode.OK : HttpStatusCode.Conflict;
    }

    public HttpStatusCode HandOver(Person person, string to, int ifMatch)
    {
        if (!person.IsCouncil())
            return HttpStatusCode.Forbidden;
        if (to == person.Area)
            return HttpStatusCode.BadRequest;
        if (!IsDraft || Area != person.Area)
            return HttpStatusCode.NotFound;
        if (ifMatch != Version)
            return HttpStatusCode.PreconditionFailed;
        (Area, Version) = (to, Version + 1);
        return HttpStatusCode.NoContent;
    }

    public HttpStatusCode Unlink(Person person, Known other)
    {
        if (!person.MayLink())
            return HttpStatusCode.Forbidden;
        if (!IsSeenBy(person) || !other.IsSeenBy(person))
            return HttpStatusCode.NotFound;
        var (leading, following) = Leading == other ? (other, this) : (this, other);
        if (following.Leading != leading)
            return HttpStatusCode.NoContent;
        if (!person.IsSecretariat() && following.Area != person.Area)
            return HttpStatusCode.Forbidden;
        following.Leading = null;
        following.Version++;
        leading.Version++;
        return HttpStatusCode.NoContent;
    }

    public HttpStatusCode Hold(Person person, bool held)
    {
        if (!person.IsOperator())
            return HttpStatusCode.Forbidden;
        if (IsDraft)
            return HttpStatusCode.NotFound;
        if (IsErased)
            return HttpStatusCode.Conflict;
        IsHeld = held;
        return HttpStatusCode.NoContent;
    }

    public HttpStatusCode Erase(Person person)
    {
        if (!person.IsOperator())
            return HttpStatusCode.Forbidden;
        if (IsDraft)
            return HttpStatusCode.NotFound;
        if (IsErased)
            return HttpStatusCode.NoContent;
        if (IsHeld)
            return HttpStatusCode.Conflict;
        IsErased = true;
        Version++;
        return HttpStatusCode.NoContent;
    }

    public HttpStatusCode Reads(Person person) => person.IsOperator() ? HttpStatusCode.Forbidden
        : !IsSeenBy(person) ? HttpStatusCode.NotFound
        : IsErased ? HttpStatusCode.Gone
        : HttpStatusCode.OK;

    public override string ToString() => $"{id}: {State?.ToString() ?? "draft"} {Version} of {Area}";
}
