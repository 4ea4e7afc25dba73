using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Dissemination.Search;

namespace Safeguarding.Dissemination.Tests.Features;

public class HostileSearchTests(LibraryApp app)
{
    [Theory]
    [InlineData("limit=0")]
    [InlineData("limit=101")]
    [InlineData("limit=many")]
    [InlineData("after=nonsense")]
    [InlineData("sort=nonsense")]
    public async Task Impossible_pages_are_refused(string query) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await app.Anonymous().GetAsync($"{Library.Api}/lessons?{query}")).StatusCode);

    public static TheoryData<string> Hostile =>
    [
        "\"", "\"\"", "\"\"\"", "'", "' OR 1=1 --", "a AND", "NOT", "OR OR", "NEAR(a b, 5)", "title:x", "-x", "^x", "*", "**",
        "x**", "(", ")",
        "{title}:", "a+b",
        "a\0b", "\u0002hit\u0003", "🙂", "👩‍👩‍👧", "\ud83d", "\\", "%", "_", ";", "thm*", "\u202etxt", "x\r\ny",
        new string('a', 5_000), "é́́́", "SELECT",
        string.Join(' ', Enumerable.Range(0, 900).Select(number => $"w{number}")), string.Concat(Enumerable.Repeat("\"a ", 1_000)),
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task No_input_is_an_error(string typed)
    {
        var answer = await app.Anonymous().GetAsync(
            $"{Library.Api}/lessons?q={Uri.EscapeDataString(typed)}&theme={Uri.EscapeDataString(typed[..Math.Min(typed.Length, 100)])}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public void Ten_thousand_characters_are_searched_without_error() =>
        app.Services.GetRequiredService<LessonSearch>().Find(new LessonQuery(
            MatchQuery.From(string.Concat(Enumerable.Repeat("\"x* 🙂 y\" (", 1_000)), Thesaurus.Empty), new Dictionary<string,
                IReadOnlyList<string>>(), null, 5));
}
