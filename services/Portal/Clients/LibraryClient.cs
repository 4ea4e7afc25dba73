using Microsoft.AspNetCore.Http.Extensions;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Dissemination;

namespace Safeguarding.Portal.Clients;

/// <summary>The Dissemination service: lessons, bulletins and subscriptions for everyone; the editors' desk is in the other part.</summary>
public sealed partial class LibraryClient(HttpClient http)
{
    const string Root = "/api/library";

    public Task<LessonSearchResult> SearchAsync(QueryBuilder query, CancellationToken cancellation) =>
        http.ReadAsync<LessonSearchResult>($"{Root}/lessons{query.ToQueryString()}", cancellation);

    public Task<LibraryLesson?> LessonAsync(string slug, CancellationToken cancellation) =>
        http.FindAsync<LibraryLesson>($"{Root}/lessons/{Uri.EscapeDataString(slug)}", cancellation);

    /// <summary>The lessons with these ids, in this order; those that are not in the library are left out.</summary>
    public async Task<IReadOnlyList<LessonHeadline>> LessonsAsync(IEnumerable<Guid> ids, CancellationToken cancellation)
    {
        var query = new QueryBuilder(ids.Select(id => KeyValuePair.Create("id", id.ToString())));
        return query.Any() ? await http.ReadAsync<IReadOnlyList<LessonHeadline>>($"{Root}/lessons/by-id{query}", cancellation) : [];
    }

    public Task<Page<BulletinHeadline>> BulletinsAsync(string query, CancellationToken cancellation) =>
        http.ReadAsync<Page<BulletinHeadline>>($"{Root}/bulletins{query}", cancellation);

    public Task<IssuedBulletin?> BulletinAsync(int issueNumber, CancellationToken cancellation) =>
        http.FindAsync<IssuedBulletin>($"{Root}/bulletins/{issueNumber}", cancellation);

    public Task<ThemeTaxonomy> ThemesAsync(CancellationToken cancellation) => http.ReadAsync<ThemeTaxonomy>($"{Root}/themes", cancellation);

    public Task<Answer<object>> SubscribeAsync(SubscribeRequest request, CancellationToken cancellation) =>
        http.ChangeAsync<object>($"{Root}/subscriptions", request, cancellation);

    public Task<SubscriptionView?> ToConfirmAsync(string token, CancellationToken cancellation) =>
        http.FindAsync<SubscriptionView>($"{Root}/subscriptions/confirm/{Uri.EscapeDataString(token)}", cancellation);

    public Task<Answer<SubscriptionView>> ConfirmAsync(string token, CancellationToken cancellation) =>
        http.ChangeAsync<SubscriptionView>($"{Root}/subscriptions/confirm", new ConfirmSubscriptionRequest { Token = token }, cancellation);

    public Task<SubscriptionView?> ToManageAsync(string token, CancellationToken cancellation) =>
        http.FindAsync<SubscriptionView>($"{Root}/subscriptions/manage/{Uri.EscapeDataString(token)}", cancellation);

    public Task<Answer<SubscriptionView>> ManageAsync(string token, IReadOnlyList<string> themes, CancellationToken cancellation) =>
        http.ChangeAsync<SubscriptionView>($"{Root}/subscriptions/manage", new ChangeSubscriptionRequest { Token = token, Themes = themes }, cancellation);

    public Task<SubscriptionView?> ToEndAsync(string token, CancellationToken cancellation) =>
        http.FindAsync<SubscriptionView>($"{Root}/subscriptions/unsubscribe/{Uri.EscapeDataString(token)}", cancellation);

    public Task<Answer<SubscriptionView>> EndAsync(string token, CancellationToken cancellation) =>
        http.ChangeAsync<SubscriptionView>($"{Root}/subscriptions/unsubscribe", new UnsubscribeRequest { Token = token }, cancellation);
}
