using System.Text;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.TestKit;

namespace Safeguarding.Dissemination.Tests;

public class BadInputTests(LibraryApp app)
{
    static readonly string Long = new('x', 201);

    /// <summary>Method, path, body, status, code, fields.</summary>
    public static TheoryData<string, string, string, int, string, string> Table => new()
    {
        { "POST", "subscriptions", "", 400, "bad-request", "" },
        { "POST", "subscriptions", "{", 400, "malformed-json", "" },
        { "POST", "subscriptions", "null", 400, "bad-request", "" },
        { "POST", "subscriptions", "{}", 400, "invalid", "email,themes" },
        { "POST", "subscriptions", """{"email":1,"themes":["neglect"]}""", 400, "invalid", "email" },
        { "POST", "subscriptions", """{"email":"","themes":[]}""", 400, "invalid", "email,themes" },
        { "POST", "subscriptions", """{"email":"nobody","themes":["neglect"]}""", 400, "invalid", "email" },
        { "POST", "subscriptions", """{"email":"a@b, c@d","themes":["neglect"]}""", 400, "invalid", "email" },
        { "POST", "subscriptions", """{"email":"A <a@example.org>","themes":["neglect"]}""", 400, "invalid", "email" },
        { "POST", "subscriptions", """{"email":"a@example.org\r\nBcc: b@example.org","themes":["neglect"]}""", 400, "invalid", "email" },
        { "POST", "subscriptions", $$"""{"email":"{{new string('a', 250)}}@example.org","themes":["neglect"]}""", 400, "invalid", "email" },
        { "POST", "subscriptions", """{"email":"a@example.org","themes":["neglect","nonsense",null]}""", 400, "invalid",
            "themes[1],themes[2]" },
        { "POST", "subscriptions", """{"email":"a@example.org","themes":["neglect"],"admin":true}""", 400, "invalid", "admin" },
        { "POST", "subscriptions/confirm", "{}", 400, "invalid", "token" },
        { "POST", "subscriptions/confirm", """{"token":"\u0000' OR 1=1"}""", 404, "not-found", "" },
        { "POST", "subscriptions/unsubscribe", "{}", 400, "invalid", "token" },
        { "POST", "subscriptions/unsubscribe", """{"token":[]}""", 400, "invalid", "token" },
        { "POST", "subscriptions/unsubscribe/%27%3B--", "", 404, "not-found", "" },
        { "POST", "bulletins", "{}", 400, "invalid", "title,introduction,lessonIds" },
        { "POST", "bulletins", "[]", 400, "malformed-json", "" },
        { "POST", "bulletins", $$"""{"title":"{{Long}}","introduction":"i","lessonIds":["{{Guid.NewGuid()}}"]}""", 400, "invalid",
            "title" },
        { "POST", "bulletins", """{"title":"t","introduction":"i","lessonIds":["one"]}""", 400, "invalid", "lessonIds[0]" },
        { "POST", "bulletins", $$"""{"title":"t","introduction":"i","lessonIds":["{{Guid.NewGuid()}}"]}""", 400, "invalid",
            "lessonIds[0]" },
        { "POST", "bulletins", $$"""{"title":"t","introduction":"i","lessonIds":["{{Guid.Empty}}","{{Guid.Empty}}"]}""", 400, "invalid",
            "lessonIds" },
        { "PUT", $"bulletins/{Guid.Empty}", "{}", 400, "invalid", "title,introduction,lessonIds" },
        { "PUT", $"bulletins/{Guid.Empty}", $$"""{"title":"t","introduction":"i","lessonIds":["{{Guid.NewGuid()}}"]}""", 404, "not-found",
            "" },
        { "PUT", "bulletins/not-an-id", "{}", 404, "not-found", "" },
        { "POST", $"bulletins/{Guid.Empty}/approval", "", 404, "not-found", "" },
        { "POST", $"bulletins/{Guid.Empty}/send", "", 404, "not-found", "" },
        { "POST", $"bulletins/{Guid.Empty}/withdrawal", "{}", 400, "invalid", "reason" },
        { "POST", $"bulletins/{Guid.Empty}/withdrawal", """{"reason":"x"}""", 404, "not-found", "" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public async Task It_is_refused_by_name_and_nothing_is_stored(
        string method, string path, string body, int status, string code, string fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Parse(method),
            $"{Library.Api}/{path}")
        { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");

        var refusal = await (await app.SignedInAs(People.Editor()).SendAsync(request)).RefusalAsync();

        Assert.Equal((status, code), (refusal.Status, refusal.Code));
        Assert.Equal(fields, string.Join(',', refusal.Fields));
        Assert.Equal(0, await app.Ask(db => db.Subscribers.CountAsync(row => row.AddressKey.StartsWith("a@"))));
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_refused()
    {
        var lesson = await app.LessonAsync();
        var draft = await app.DraftAsync(People.Editor(), lesson.LessonId);
        var request = new EditBulletinRequest
        {
            Title = "t",
            Introduction = new string('i', 4_001),
            Text = new string('t', 40_001),
            LessonIds = [lesson.LessonId]
        };

        var refusal = await (await app.SignedInAs(People.Editor())
            .PutJsonAsync($"{Library.Api}/bulletins/{draft.Id}", request, draft.Version)).RefusalAsync();

        Assert.Equal(["introduction", "text"], refusal.Fields);
    }

    [Fact]
    public async Task A_body_that_is_not_json_is_refused()
    {
        using var form = new FormUrlEncodedContent([new("email", "a@example.org")]);

        Assert.Equal("unsupported-media-type",
            (await (await app.SignedInAs(People.Editor()).PostAsync($"{Library.Api}/subscriptions", form)).RefusalAsync()).Code);
    }
}
