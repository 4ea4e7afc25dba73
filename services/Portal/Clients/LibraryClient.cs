using Microsoft.AspNetCore.Http.Extensions;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Dissemination;

namespace Safeguarding.Portal.Clients;

/// <summary>The Dissemination service's public side: lessons, bulletins, subscriptions.</summary>
public sealed class LibraryClient(HttpClient http)
{
    const string Root = "/api/library";

    public Task<LessonSearchResult> SearchAsync(QueryBuilder query, CancellationToken cancellation) =>
        http.ReadAsync<LessonSearchResult>($"{Root}/lessons{query.ToQueryString()}", cancellation);

    public Task<LibraryLesson?> LessonAsync(string slug, CancellationToken cancellation) =>
        http.FindAsync<LibraryLesson>($"{Root}/lessons/{Uri.EscapeDataString(slug)}", cancellation);

    public Task<Page<BulletinHeadline>> BulletinsAsync(string? after, CancellationToken cancellation) =>
        http.ReadAsync<Page<BulletinHeadline>>($"{Root}/bulletins{After(after)}", cancellation);

    public Task<IssuedBulletin?> BulletinAsync(int issueNumber, CancellationToken cancellation) =>
        http.FindAsync<IssuedBulletin>($"{Root}/bulletins/{issueNumber}", cancellation);

    public Task<ThemeTaxonomy> ThemesAsync(CancellationToken cancellation) => http.ReadAsync<ThemeTaxonomy>($"{Root}/themes", cancellation);

    public Task<Answer<object>> SubscribeAsync(SubscribeRequest request, CancellationToken cancellation) =>
        http.ChangeAsync<object>($"{Root}/subscriptions", request, cancellation);

    public Task<SubscriptionView?> ToConfirmAsync(string token, CancellationToken cancellation) =>
        http.FindAsync<SubscriptionView>($"{Root}/subscriptions/confirm/{Uri.EscapeDataString(token)}", cancellation);

    public Task<Answer<SubscriptionView>> ConfirmAsync(string token, CancellationToken cancellation) =>
        http.ChangeAsync<SubscriptionView>($"{Root}/subscriptions/confirm", new ConfirmSubscriptionRequest { Token = token }, cancellation);

    public Task<SubscriptionView?> ToEndAsync(string token, CancellationToken cancellation) =>
        http.FindAsync<SubscriptionView>($"{Root}/subscriptions/unsubscribe/{Uri.EscapeDataString(token)}", cancellation);

    public Task<Answer<SubscriptionView>> EndAsync(string token, CancellationToken cancellation) =>
        http.ChangeAsync<SubscriptionView>($"{Root}/subscriptions/unsubscribe", new UnsubscribeRequest { Token = token }, cancellation);

    static string After(string? after) => after is null ? "" : $"?after={Uri.EscapeDataString(after)}";
}
