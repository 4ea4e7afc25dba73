using Safeguarding.Contracts.Dissemination;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Dissemination.Model;

static class Contracts
{
    public static Safeguarding.Contracts.Dissemination.Theme ToContract(this Theme theme) => new()
    {
        Code = theme.Code,
        Name = theme.Name,
        ScopeNote = theme.ScopeNote,
        Synonyms = theme.Synonyms,
        ParentCode = theme.ParentCode,
    };

    public static LibraryLesson ToContract(this Lesson lesson, Taxonomy taxonomy, AreaRegister areas) => new()
    {
        LessonId = lesson.Id,
        Slug = lesson.Slug,
        Title = lesson.Title,
        Finding = lesson.Finding,
        WhyItHappened = lesson.WhyItHappened,
        Improvement = lesson.Improvement,
        Themes = taxonomy.Labels(lesson.ThemeCodes),
        Audience = [.. lesson.Audience.Select(CodeNames.Label)],
        Setting = lesson.Setting is { } setting ? CodeNames.Label(setting) : null,
        AgeGroup = lesson.AgeGroup is { } ageGroup ? CodeNames.Label(ageGroup) : null,
        Source = lesson.Publication.Source,
        SourceTitle = lesson.Publication.Title,
        AreaCode = lesson.Publication.AreaCode,
        AreaName = lesson.Publication.AreaCode is { } area ? areas.Find(area)?.Name : null,
        PublishedAt = lesson.PublishedAt,
    };

    public static LessonHeadline ToSummary(this Lesson lesson, Taxonomy taxonomy) =>
        new(lesson.Id, lesson.Slug, lesson.Title, taxonomy.Labels(lesson.ThemeCodes), lesson.PublishedAt);

    public static UnmappedTheme ToUnmapped(this Lesson lesson) => new()
    {
        LessonId = lesson.Id,
        Slug = lesson.Slug,
        Title = lesson.Title,
        Codes = [.. lesson.Themes.Where(theme => theme.Unmapped).Select(theme => theme.Code).Order(StringComparer.Ordinal)],
        PublishedAt = lesson.PublishedAt,
        Version = lesson.Version,
    };

    /// <summary>All of it, for editors.</summary>
    public static BulletinDraft ToContract(this Bulletin bulletin) => new()
    {
        Id = bulletin.Id,
        Title = bulletin.Title,
        Introduction = bulletin.Introduction,
        Text = bulletin.Text,
        Html = bulletin.Html,
        LessonIds = [.. bulletin.LessonIds],
        State = bulletin.State,
        WriterIds = bulletin.WriterIds,
        Writers = bulletin.WriterNames,
        ApprovedById = bulletin.ApprovedById,
        ApprovedBy = bulletin.ApprovedByName,
        ScheduledFor = bulletin.ScheduledFor,
        ApprovedAt = bulletin.ApprovedAt,
        IssueNumber = bulletin.IssueNumber,
        ChangedAt = bulletin.ChangedAt,
        Version = bulletin.Version,
    };

    /// <summary>One line of the editors' desk.</summary>
    public static BulletinHeading ToSummary(this Bulletin bulletin) => new()
    {
        Id = bulletin.Id,
        Title = bulletin.Title,
        State = bulletin.State,
        Lessons = bulletin.Lessons.Count,
        WriterIds = bulletin.WriterIds,
        Writers = bulletin.WriterNames,
        ApprovedBy = bulletin.ApprovedByName,
        ScheduledFor = bulletin.ScheduledFor,
        IssueNumber = bulletin.IssueNumber,
        IssuedAt = bulletin.IssuedAt,
        ChangedAt = bulletin.ChangedAt,
    };

    /// <summary>The permanent page of an issue. A withdrawn one keeps it, without its text and with the reason.</summary>
    public static IssuedBulletin ToIssue(this Bulletin bulletin, Taxonomy taxonomy) => new()
    {
        IssueNumber = bulletin.IssueNumber!.Value,
        Title = bulletin.Title,
        Html = bulletin.WithdrawnAt is null ? bulletin.Html : "",
        Lessons = [.. bulletin.Lessons.OrderBy(row => row.Position).Select(row => new LessonReference(row.Lesson!.Slug, row.Lesson.Title))],
        Themes = taxonomy.Labels(bulletin.ThemeCodes),
        IssuedAt = bulletin.IssuedAt!.Value,
        WithdrawnAt = bulletin.WithdrawnAt,
        WithdrawnReason = bulletin.WithdrawnReason,
    };

    /// <summary>One line of the public archive.</summary>
    public static BulletinHeadline ToIssueSummary(this Bulletin bulletin, Taxonomy taxonomy) => new()
    {
        IssueNumber = bulletin.IssueNumber!.Value,
        Title = bulletin.Title,
        Themes = taxonomy.Labels(bulletin.ThemeCodes),
        IssuedAt = bulletin.IssuedAt!.Value,
        Withdrawn = bulletin.WithdrawnAt is not null,
    };

    public static SubscriptionView ToContract(this Subscription subscription, Taxonomy taxonomy) => new()
    {
        State = subscription.State,
        Themes = taxonomy.Labels(subscription.Themes.Select(theme => theme.Code).Order(StringComparer.Ordinal)),
    };

    /// <summary>All of an address at once: its running subscriptions, or what it had.</summary>
    public static SubscriptionView ToContract(this IReadOnlyList<Subscription> subscriptions, Taxonomy taxonomy)
    {
        var running = subscriptions.Where(subscription => subscription.State == SubscriptionState.Confirmed).ToList();
        var shown = running.Count > 0 ? running : subscriptions;
        var codes = shown.SelectMany(subscription => subscription.Themes).Select(theme => theme.Code);
        return new SubscriptionView
        {
            State = running.Count > 0 ? SubscriptionState.Confirmed
                : subscriptions.Any(subscription => subscription.State == SubscriptionState.Pending) ? SubscriptionState.Pending
                : SubscriptionState.Ended,
            Themes = taxonomy.Labels(codes.Distinct().Order(StringComparer.Ordinal)),
        };
    }
}
