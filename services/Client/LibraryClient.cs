using Safeguarding.Contracts;
using Safeguarding.Contracts.Dissemination;

namespace Safeguarding.Client;

/// <summary>The Dissemination service: lessons, bulletins and subscriptions for everyone; the editors' desk is in the other part.</summary>
public sealed partial class LibraryClient(HttpClient http)
{
    const string Root = "/api/dissemination";

    public Task<LessonSearchResult> SearchAsync(string query, CancellationToken ct) =>
        http.ReadAsync<LessonSearchResult>($"{Root}/lessons{query}", ct);

    public Task<LibraryLesson?> LessonAsync(string slug, CancellationToken ct) =>
        http.FindAsync<LibraryLesson>($"{Root}/lessons/{Uri.EscapeDataString(slug)}", ct);

    /// <summary>The lessons with these ids, in this order; those that are not in the library are left out.</summary>
    public async Task<IReadOnlyList<LessonHeadline>> LessonsAsync(IEnumerable<Guid> ids, CancellationToken ct)
    {
        var query = Query.Of(ids.Select(id => ("id", (string?)id.ToString())));
        return query.Length > 0 ? await http.ReadAsync<IReadOnlyList<LessonHeadline>>($"{Root}/lessons/by-id{query}", ct) : [];
    }

    public Task<Page<BulletinHeadline>> BulletinsAsync(string query, CancellationToken ct) =>
        http.ReadAsync<Page<BulletinHeadline>>($"{Root}/bulletins{query}", ct);

    public Task<IssuedBulletin?> BulletinAsync(int issueNumber, CancellationToken ct) =>
        http.FindAsync<IssuedBulletin>($"{Root}/bulletins/{issueNumber}", ct);

    public Task<ThemeTaxonomy> ThemesAsync(CancellationToken ct) => http.ReadAsync<ThemeTaxonomy>($"{Root}/themes", ct);

    public Task<Answer<object>> SubscribeAsync(SubscribeRequest request, CancellationToken ct) =>
        http.ChangeAsync<object>($"{Root}/subscriptions", request, ct);

    public Task<SubscriptionView?> ToConfirmAsync(string token, CancellationToken ct) =>
        http.FindAsync<SubscriptionView>($"{Root}/subscriptions/confirm/{Uri.EscapeDataString(token)}", ct);

    public Task<Answer<SubscriptionView>> ConfirmAsync(string token, CancellationToken ct) =>
        http.ChangeAsync<SubscriptionView>($"{Root}/subscriptions/confirm", new ConfirmSubscriptionRequest { Token = token }, ct);

    public Task<SubscriptionView?> ToManageAsync(string token, CancellationToken ct) =>
        http.FindAsync<SubscriptionView>($"{Root}/subscriptions/manage/{Uri.EscapeDataString(token)}", ct);

    public Task<Answer<SubscriptionView>> ManageAsync(string token, IReadOnlyList<string> themes, CancellationToken ct) =>
        http.ChangeAsync<SubscriptionView>($"{Root}/subscriptions/manage", new ChangeSubscriptionRequest { Token = token, Themes = themes },
            ct);

    public Task<SubscriptionView?> ToEndAsync(string token, CancellationToken ct) =>
        http.FindAsync<SubscriptionView>($"{Root}/subscriptions/unsubscribe/{Uri.EscapeDataString(token)}", ct);

    public Task<Answer<SubscriptionView>> EndAsync(string token, CancellationToken ct) =>
        http.ChangeAsync<SubscriptionView>($"{Root}/subscriptions/unsubscribe", new UnsubscribeRequest { Token = token }, ct);
}
