namespace Safeguarding.Contracts.Dissemination;

/// <summary>
/// A bulletin as editors see it, in every state: <c>GET /api/dissemination/bulletins/drafts/{id}</c>, and as a list of those not yet issued
/// <c>GET /api/dissemination/bulletins/drafts</c> (<see cref="Page{T}"/>). Its version is the <c>ETag</c>.
/// </summary>
public record BulletinDraft
{
    /// <summary>The bulletin's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Opening paragraphs as Markdown.</summary>
    public required string Introduction { get; init; }

    /// <summary>The text after the introduction as Markdown.</summary>
    public required string Text { get; init; }

    /// <summary>Introduction and text as sanitised HTML, as subscribers will see them.</summary>
    public required string Html { get; init; }

    /// <summary>The lessons in order.</summary>
    public required IReadOnlyList<Guid> LessonIds { get; init; }

    /// <summary>Where it stands.</summary>
    public required BulletinState State { get; init; }

    /// <summary>Ids of the people who wrote any of it; none of them can approve it.</summary>
    public required IReadOnlyList<string> WriterIds { get; init; }

    /// <summary>Id of the person who approved the present version.</summary>
    public string? ApprovedById { get; init; }

    /// <summary>When it was approved (UTC).</summary>
    public DateTime? ApprovedAt { get; init; }

    /// <summary>Issue number, once issued.</summary>
    public int? IssueNumber { get; init; }

    /// <summary>Names of the people who wrote any of it, as they were then.</summary>
    public IReadOnlyList<string> Writers { get; init; } = [];

    /// <summary>Name of the person who approved the present version.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>When it will be sent by itself (UTC), where that is set.</summary>
    public DateTime? ScheduledFor { get; init; }

    /// <summary>When it was last changed (UTC).</summary>
    public required DateTime ChangedAt { get; init; }

    /// <summary>The version to send as <c>If-Match</c> with an edit or an approval.</summary>
    public required int Version { get; init; }
}

/// <summary>
/// One row of the editors' list: <c>GET
/// /api/dissemination/bulletins/desk?state=&amp;q=&amp;sort=</c> (<see cref="Page{T}"/>,
/// editors), bulletins in every state.
/// <c>state</c> is a <see cref="BulletinState"/>, <c>q</c> words of the title; last
/// changed first, or first changed first with <c>sort=changed</c>.
/// </summary>
public record BulletinHeading
{
    /// <summary>The bulletin's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Where it stands.</summary>
    public required BulletinState State { get; init; }

    /// <summary>How many lessons it holds.</summary>
    public required int Lessons { get; init; }

    /// <summary>Ids of the people who wrote any of it; none of them can approve it.</summary>
    public required IReadOnlyList<string> WriterIds { get; init; }

    /// <summary>Issue number, once issued.</summary>
    public int? IssueNumber { get; init; }

    /// <summary>When it was issued (UTC).</summary>
    public DateTime? IssuedAt { get; init; }

    /// <summary>Names of the people who wrote any of it, as they were then.</summary>
    public IReadOnlyList<string> Writers { get; init; } = [];

    /// <summary>Name of the person who approved the present version.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>When it will be sent by itself (UTC), where that is set.</summary>
    public DateTime? ScheduledFor { get; init; }

    /// <summary>When it was last changed (UTC).</summary>
    public required DateTime ChangedAt { get; init; }
}

/// <summary>
/// What a bulletin will look like: <c>GET
/// /api/dissemination/bulletins/drafts/{id}/preview</c> (editors), made by the same code as
/// the public page and the mail.
/// </summary>
public record BulletinPreview
{
    /// <summary>The public page. Of a bulletin not yet issued, the number it would get and the moment of asking stand in it.</summary>
    public required IssuedBulletin Page { get; init; }

    /// <summary>The version it was made from: the one to approve.</summary>
    public required int Version { get; init; }

    /// <summary>Subject of the email.</summary>
    public required string MailSubject { get; init; }

    /// <summary>The email as plain text; where each subscriber has links of their own, <c>your-own-link</c> stands.</summary>
    public required string MailText { get; init; }
}

/// <summary>
/// <c>POST /api/dissemination/bulletins</c> (editors): drafts a bulletin from lessons. 201 with <see cref="BulletinDraft"/>.
/// </summary>
public record DraftBulletinRequest
{
    /// <summary>
    /// Id made by the caller, so that a retry is the same draft (409 <c>id-in-use</c> where it is another's). Made here where absent.
    /// </summary>
    public Guid? Id { get; init; }

    /// <summary>Title, at most 200 characters. It becomes part of the email's subject.</summary>
    public string? Title { get; init; }

    /// <summary>Opening paragraphs as Markdown, at most 4,000 characters.</summary>
    public string? Introduction { get; init; }

    /// <summary>The lessons, 1 to 20, in the order they appear.</summary>
    public IReadOnlyList<Guid>? LessonIds { get; init; }
}

/// <summary>
/// <c>PUT /api/dissemination/bulletins/{id}</c> with <c>If-Match</c> (editors): replaces the
/// draft and voids its approval. 200 with <see cref="BulletinDraft"/>;
/// 409 <c>already-issued</c> once it was sent.
/// </summary>
public record EditBulletinRequest
{
    /// <summary>Title, at most 200 characters.</summary>
    public string? Title { get; init; }

    /// <summary>Opening paragraphs as Markdown, at most 4,000 characters.</summary>
    public string? Introduction { get; init; }

    /// <summary>The lessons, 1 to 20, in the order they appear.</summary>
    public IReadOnlyList<Guid>? LessonIds { get; init; }

    /// <summary>
    /// The text after the introduction as Markdown, at most 40,000 characters; drafted anew from the lessons where absent.
    /// </summary>
    public string? Text { get; init; }
}

/// <summary>
/// <c>PUT /api/dissemination/bulletins/{id}/schedule</c> with <c>If-Match</c> (editors): an
/// approved bulletin is sent by itself at a set time. 200 with
/// <see cref="BulletinDraft"/>; 409 <c>not-approved</c> or <c>already-issued</c>.
/// <c>DELETE</c> of the same address, with <c>If-Match</c>, takes it
/// back; so does an edit. <c>POST /api/dissemination/bulletins/{id}/approval-request</c>
/// with <c>If-Match</c> tells the others that a draft can be read.
/// </summary>
public record ScheduleBulletinRequest
{
    /// <summary>When (UTC): later than now and within a year.</summary>
    public DateTime? SendAt { get; init; }
}
