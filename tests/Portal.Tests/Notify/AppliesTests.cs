using Safeguarding.Contracts.Notifications;
using Incidents = Safeguarding.Notifications.Tests.Given;

namespace Safeguarding.Portal.Tests.Notify;

/// <summary>Questions are asked where they apply, and what was told already is offered again.</summary>
public class AppliesTests(NotifyPages app) : IClassFixture<NotifyPages>
{
    static readonly Guid First = Guid.CreateVersion7();
    static readonly Guid Second = Guid.CreateVersion7();

    [Fact]
    public async Task An_unborn_child_is_asked_for_no_school_number_or_sex()
    {
        var (_, path) = await app.DraftAsync(With(new ChildDetails { Id = First, Role = ChildRole.Harmed }));
        using var amira = app.Amira();
        var expected = Incidents.Today.AddDays(60);

        var home = await amira.SendAsync($"{path}/children/{First}/birth", ("Known", "Expected"), ("Expected.Day", $"{expected.Day}"),
            ("Expected.Month", $"{expected.Month}"), ("Expected.Year", $"{expected.Year}"));
        var plans = await amira.SendAsync($"{path}/children/{First}/home", ("Where", "OutsideEngland"), ("Country", "Wales"));
        var check = await amira.OpenAsync($"{path}/check");

        Assert.Equal($"{path}/children/{First}/home", home.Path);
        Assert.Equal($"{path}/children/{First}/plans", plans.Path);
        Assert.DoesNotContain("NHS number", check.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Ethnicity", check.Main, StringComparison.Ordinal);
        Assert.Contains("Child protection plan", check.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "numbers", "Unique pupil number", false)]
    [InlineData(4, "numbers", "Unique pupil number", true)]
    [InlineData(1, "about", "First language", false)]
    [InlineData(2, "about", "First language", true)]
    [InlineData(15, "care", "Care leaver", false)]
    [InlineData(16, "care", "Care leaver", true)]
    [InlineData(17, "plans", "Child in need", true)]
    [InlineData(18, "plans", "Child in need", false)]
    [InlineData(18, "care", "Looked after by", false)]
    public async Task A_question_stands_where_it_can_apply(int age, string page, string question, bool asked)
    {
        var child = new ChildDetails { Id = First, Age = age };
        var (_, path) = await app.DraftAsync(With(age < 18 ? child : child with { Status = new() { CareLeaver = Answer.Yes } }));
        using var amira = app.Amira();

        var shown = await amira.OpenAsync($"{path}/children/{First}/{page}");

        Assert.Equal(asked, shown.Main.Contains(question, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_answered_before_it_ceased_to_apply_stays_to_be_seen_and_changed()
    {
        var (_, path) = await app.DraftAsync(With(new ChildDetails { Id = First, Age = 0, FirstLanguage = "Polish" }));
        using var amira = app.Amira();

        Assert.Contains("Polish", (await amira.OpenAsync($"{path}/children")).Main, StringComparison.Ordinal);
        Assert.Contains("Polish", (await amira.OpenAsync($"{path}/children/{First}/about")).Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7", "Weeks", "7 weeks at the incident")]
    [InlineData("1", "Months", "1 month at the incident")]
    [InlineData("3", "Years", "3 years at the incident")]
    public async Task An_age_is_told_in_weeks_months_or_years(string age, string unit, string words)
    {
        var (_, path) = await app.DraftAsync(With(new ChildDetails { Id = First }));
        using var amira = app.Amira();

        await amira.SendAsync($"{path}/children/{First}/birth", ("Known", "Age"), ("Age", age), ("Unit", unit));

        Assert.Contains(words, (await amira.OpenAsync($"{path}/children")).Main, StringComparison.Ordinal);
        Assert.Contains($"<option selected=\"selected\" value=\"{unit}\">",
            (await amira.OpenAsync($"{path}/children/{First}/birth")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_age_of_many_months_is_asked_for_in_years()
    {
        var (_, path) = await app.DraftAsync(With(new ChildDetails { Id = First }));
        using var amira = app.Amira();

        var refused = await amira.SendAsync($"{path}/children/{First}/birth", ("Known", "Age"), ("Age", "37"), ("Unit", "Months"));

        Assert.Contains("href=\"#Age\"", refused.Main, StringComparison.Ordinal);
        Assert.Contains("in years", refused.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_child_may_live_where_the_first_does_or_where_it_happened()
    {
        var home = new ChildHome { AreaCode = "E08000035", Address = "9 Invented Row", Postcode = "LS99 9ZZ" };
        var content = With(new ChildDetails { Id = First, FirstNames = "Ada", Home = home }, new ChildDetails { Id = Second }) with
        {
            AreaCode = "E08000035",
            Incident = new IncidentDetails { Place = new() { Where = PlaceKind.England, Address = "2 Made Up Street" } },
        };
        var (id, path) = await app.DraftAsync(content);
        using var amira = app.Amira();

        var page = await amira.OpenAsync($"{path}/children/{Second}/home");
        var filled = await amira.OpenAsync($"{path}/children/{Second}/home?from={First}");
        var happened = await amira.OpenAsync($"{path}/children/{Second}/home?from=incident");

        Assert.Contains($"href=\"?from={First}\">The home of child 1, Ada</a>", page.Main, StringComparison.Ordinal);
        Assert.Contains("href=\"?from=incident\"", page.Main, StringComparison.Ordinal);
        Assert.Contains("9 Invented Row", filled.Main, StringComparison.Ordinal);
        Assert.Contains("2 Made Up Street", happened.Main, StringComparison.Ordinal);
        Assert.Null((await app.ContentAsync(id)).Children![1].Home);
    }

    static NotificationContent With(params IReadOnlyList<ChildDetails> children) => new()
    {
        BecameAwareOn = Incidents.Today,
        Children = children,
    };
}
