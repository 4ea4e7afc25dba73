using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Contracts.Publication;
using Safeguarding.Dissemination.Model;
using Safeguarding.TestKit;

namespace Safeguarding.Dissemination.Tests;

/// <summary>What tests ask of the service again and again, all through its bus and API.</summary>
static class Library
{
    public const string Api = "/api/dissemination";

    public static Task<LessonSearchResult> SearchAsync(this ServiceApp<DisseminationDbContext> app, string query) =>
        app.Anonymous().GetAsync<LessonSearchResult>($"{Api}/lessons?{query}");

    /// <summary>Publishes lessons and waits until a search shows them.</summary>
    public static async Task<IReadOnlyList<LessonHit>> PublishAsync(
        this ServiceApp<DisseminationDbContext> app, string word, params PublishedLesson[] lessons)
    {
        await app.Bus.DeliverAsync(Given.PracticeReview(lessons));
        LessonSearchResult found = null!;
        await Eventually.True(async () => (found = await app.SearchAsync($"q={word}")).Total == lessons.Length, "the lessons can be found");
        return found.Items;
    }

    public static async Task<PublishedLesson> LessonAsync(this ServiceApp<DisseminationDbContext> app, params string[] themes)
    {
        var word = Given.Word();
        var lesson = Given.Lesson(word, themes);
        await app.PublishAsync(word, lesson);
        return lesson;
    }

    public static async Task SubscribeAsync(this ServiceApp<DisseminationDbContext> app, string email, params string[] themes)
    {
        var answer = await app.Anonymous().PostJsonAsync($"{Api}/subscriptions", new SubscribeRequest { Email = email, Themes = themes });
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
    }

    public static Task<HttpResponseMessage> ConfirmAsync(this ServiceApp<DisseminationDbContext> app, string token) =>
        app.Anonymous().PostJsonAsync($"{Api}/subscriptions/confirm", new ConfirmSubscriptionRequest { Token = token });

    public static Task<HttpResponseMessage> UnsubscribeAsync(this ServiceApp<DisseminationDbContext> app, string token) =>
        app.Anonymous().PostJsonAsync($"{Api}/subscriptions/unsubscribe", new UnsubscribeRequest { Token = token });

    public static Task<List<Subscription>> SubscriptionsOfAsync(this ServiceApp<DisseminationDbContext> app, string email)
    {
        var key = Subscriber.KeyOf(email);
        return app.Ask(db => db.Subscribers.Where(row => row.AddressKey == key).SelectMany(row => row.Subscriptions).ToListAsync());
    }

    public static async Task<BulletinDraft> DraftAsync(
        this ServiceApp<DisseminationDbContext> app, Person editor, params Guid[] lessonIds) =>
        await (await app.SignedInAs(editor).PostJsonAsync($"{Api}/bulletins", DraftOf(lessonIds))).ReadAsync<BulletinDraft>();

    public static DraftBulletinRequest DraftOf(params Guid[] lessonIds) =>
        new() { Title = "What we learned in autumn", Introduction = "Two lessons **for all**.", LessonIds = lessonIds };

    public static Task<HttpResponseMessage> ApproveAsync(this ServiceApp<DisseminationDbContext> app, Person editor, BulletinDraft draft) =>
        app.SignedInAs(editor).SendJsonAsync<object?>(HttpMethod.Post, $"{Api}/bulletins/{draft.Id}/approval", null, draft.Version);

    /// <summary>In the version that an editor reads just before, unless another is said.</summary>
    public static async Task<HttpResponseMessage> SendAsync(
        this ServiceApp<DisseminationDbContext> app, Guid bulletinId, int? version = null)
    {
        var editor = app.SignedInAs(People.Editor());
        version ??= (await editor.GetAsync<BulletinDraft>($"{Api}/bulletins/drafts/{bulletinId}")).Version;
        return await editor.SendJsonAsync<object?>(HttpMethod.Post, $"{Api}/bulletins/{bulletinId}/send", null, version);
    }

    /// <summary>Drafts, has approved by someone else, and sends.</summary>
    public static async Task<BulletinReceipt> IssueAsync(this ServiceApp<DisseminationDbContext> app, params Guid[] lessonIds)
    {
        var draft = await app.DraftAsync(People.Editor(), lessonIds);
        await (await app.ApproveAsync(People.Editor(), draft)).ReadAsync<BulletinDraft>();
        return await (await app.SendAsync(draft.Id)).ReadAsync<BulletinReceipt>();
    }

    public static Task<BulletinProgress> ProgressAsync(this ServiceApp<DisseminationDbContext> app, Guid bulletinId) =>
        app.SignedInAs(People.Editor()).GetAsync<BulletinProgress>($"{Api}/bulletins/{bulletinId}/progress");

    /// <summary>Waits until every delivery of the bulletin has come to an end.</summary>
    public static async Task<BulletinProgress> SentAsync(this ServiceApp<DisseminationDbContext> app, Guid bulletinId)
    {
        BulletinProgress progress = null!;
        await Eventually.True(async () =>
            (progress = await app.ProgressAsync(bulletinId)) is { AllMade: true, Waiting: 0 }, "the bulletin was sent");
        return progress;
    }
}
