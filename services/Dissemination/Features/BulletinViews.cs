using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Mail;
using Safeguarding.Dissemination.Model;

namespace Safeguarding.Dissemination.Features;

static class BulletinViews
{
    public static BulletinDraft ForEditors(this Bulletin bulletin) => new()
    {
        Id = bulletin.Id,
        Title = bulletin.Title,
        Introduction = bulletin.Introduction,
        Text = bulletin.Text,
        Html = bulletin.Html(),
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

    public static BulletinHeading Heading(this Bulletin bulletin) => new()
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
    public static IssuedBulletin ForEveryone(this Bulletin bulletin, Taxonomy taxonomy) => new()
    {
        IssueNumber = bulletin.IssueNumber!.Value,
        Title = bulletin.Title,
        Html = bulletin.WithdrawnAt is null ? bulletin.Html() : "",
        Lessons = [.. bulletin.Lessons.OrderBy(row => row.Position).Select(row => new LessonReference(row.Lesson!.Slug, row.Lesson.Title))],
        Themes = taxonomy.Labels(bulletin.ThemeCodes),
        IssuedAt = bulletin.IssuedAt!.Value,
        WithdrawnAt = bulletin.WithdrawnAt,
        WithdrawnReason = bulletin.WithdrawnReason,
    };

    public static BulletinHeadline Headline(this Bulletin bulletin, Taxonomy taxonomy) => new()
    {
        IssueNumber = bulletin.IssueNumber!.Value,
        Title = bulletin.Title,
        Themes = taxonomy.Labels(bulletin.ThemeCodes),
        IssuedAt = bulletin.IssuedAt!.Value,
        Withdrawn = bulletin.WithdrawnAt is not null,
    };

    public static string Html(this Bulletin bulletin) => SafeMarkdown.ToHtml($"{bulletin.Introduction}\n\n{bulletin.Text}");
}
