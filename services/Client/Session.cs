namespace Safeguarding.Client;

/// <summary>All services behind one gateway, as one caller reaches them.</summary>
public sealed class Session(HttpClient http) : IDisposable
{
    public NotificationsClient Notifications { get; } = new(http);

    public DraftsClient Drafts { get; } = new(http);

    public CaseFileClient CaseFile { get; } = new(http);

    public LocalInquiriesClient LocalInquiries { get; } = new(http);

    public PanelClient Panel { get; } = new(http);

    public MeetingsClient Meetings { get; } = new(http);

    public CaseAccessClient Access { get; } = new(http);

    public ReviewersClient Reviewers { get; } = new(http);

    public AreasClient Areas { get; } = new(http);

    public LibraryClient Library { get; } = new(http);

    public PeopleClient People { get; } = new(http);

    public NoticesClient Notices { get; } = new(http);

    public OperationsClient Operations { get; } = new(_ => http);

    public void Dispose() => http.Dispose();
}
