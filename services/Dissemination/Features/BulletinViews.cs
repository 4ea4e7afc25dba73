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
        ApprovedById = bulletin.ApprovedById,
        ApprovedAt = bulletin.ApprovedAt,
        IssueNumber = bulletin.IssueNumber,
        ChangedAt = bulletin.ChangedAt,
        Version = bulletin.Version,
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
