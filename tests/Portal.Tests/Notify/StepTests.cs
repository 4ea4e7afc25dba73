using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Tests.Notify;

/// <summary>What every page of questions does, shown on some.</summary>
public class StepTests(NotifyPages app) : IClassFixture<NotifyPages>
{
    [Fact]
    public async Task An_answer_is_saved_and_the_next_page_follows()
    {
        var (id, path) = await app.DraftAsync();
        using var amira = app.Amira();

        var next = await amira.SendAsync($"{path}/kind", ("Kind", "ChildDeath"));

        Assert.Equal($"{path}/awareness", next.Path);
        Assert.Equal(IncidentKind.ChildDeath, (await app.ContentAsync(id)).Kind);
    }

    [Fact]
    public async Task Nothing_answered_is_asked_for_beside_its_field_but_one_may_come_back_later()
    {
        var (_, path) = await app.DraftAsync();
        using var amira = app.Amira();

        var asked = await amira.SendAsync($"{path}/kind");
        var later = await amira.SendAsync($"{path}/kind", ("later", "true"));

        Assert.Contains("<title>Error: Kind of incident", asked.Html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#Kind\">Select the kind of incident</a>", asked.Main, StringComparison.Ordinal);
        Assert.Equal(path, later.Path);
    }

    [Theory]
    [InlineData("Exact", "On")]
    [InlineData("Approximate", "About")]
    [InlineData("Range", "From")]
    public async Task An_incident_after_the_authority_became_aware_of_it_is_refused_at_its_date(string precision, string field)
    {
        var (_, path) = await app.DraftAsync();
        using var amira = app.Amira();
        await amira.SendAsync($"{path}/awareness", ("BecameAware.Day", "2"), ("BecameAware.Month", "3"), ("BecameAware.Year", "2026"));

        var refused = await amira.SendAsync($"{path}/date", ("Precision", precision),
            ($"{field}.Day", "3"), ($"{field}.Month", "3"), ($"{field}.Year", "2026"),
            ("To.Day", "4"), ("To.Month", "3"), ("To.Year", "2026"));

        const string Words = "The authority cannot have become aware before it happened.";
        Assert.Contains($"<a href=\"#{field}\">{Words}</a>", refused.Main, StringComparison.Ordinal);
        Assert.Matches($"id=\"{field}-error\".*{Words}", refused.Main);
    }

    [Fact]
    public async Task What_is_there_is_saved_although_something_else_of_the_page_is_missing()
    {
        var (id, path) = await app.DraftAsync();
        using var amira = app.Amira();

        var asked = await amira.SendAsync($"{path}/place", ("Where", "England"), ("Postcode", "LS99 1AA"));

        Assert.Contains("href=\"#Setting\"", asked.Main, StringComparison.Ordinal);
        Assert.Equal("LS99 1AA", (await app.ContentAsync(id)).Incident!.Place!.Postcode);
    }

    [Theory]
    [InlineData("awareness", "BecameAware", "must be a real date", "BecameAware.Day=31", "BecameAware.Month=2", "BecameAware.Year=2026")]
    [InlineData("awareness", "BecameAware", "Date when your authority became aware must be today or in the past",
        "BecameAware.Day=1", "BecameAware.Month=1", "BecameAware.Year=2090")]
    [InlineData("awareness", "BecameAware", "Date when your authority became aware must include a month and a year", "BecameAware.Day=3")]
    [InlineData("awareness", "BecameAware", "the year must have 4 digits, for example 2026",
        "BecameAware.Day=3", "BecameAware.Month=2", "BecameAware.Year=26")]
    [InlineData("date", "From", "First possible date must include a day",
        "Precision=Range", "From.Month=3", "From.Year=2026", "To.Day=1", "To.Month=3", "To.Year=2026")]
    [InlineData("date", "To", "ends before it starts", "Precision=Range", "From.Day=2", "From.Month=3", "From.Year=2026", "To.Day=1",
        "To.Month=3", "To.Year=2026")]
    [InlineData("date", "About", "Date of the incident must be today or in the past",
        "Precision=Approximate", "About.Day=2", "About.Month=3", "About.Year=2090")]
    [InlineData("date", "TimeOfDay", "Time of day must be 40 characters",
        "Precision=Unknown", "TimeOfDay=a time of day that is told in far too many words")]
    [InlineData("place", "Postcode", "Postcode must be a full postcode", "Where=England", "Postcode=Leeds")]
    [InlineData("place", "Country", "Enter the country", "Where=OutsideEngland", "Setting=Online")]
    [InlineData("area", "Area", "own council notifies", "Area=another")]
    [InlineData("area", "Area", "does not serve", "Area=E10000016")]
    [InlineData("other-areas", "Reason", "Select why", "AreaCode=E10000016")]
    [InlineData("other-areas", "AreaCode", "Select an area", "Add=true")]
    [InlineData("other-areas", "AreaCode", "not the code", "AreaCode=W06000015", "Reason=Other", "Add=true")]
    [InlineData("contact", "Email", "Email address must be 254 characters", "Email=LONG")]
    [InlineData("contact", "Email", "like name@example.com", "Email=social.worker@leeds")]
    [InlineData("contact", "Phone", "Enter a telephone number", "Phone=call me")]
    [InlineData("kind", "Kind", "", "Kind=Murder")]
    public async Task A_wrong_answer_is_said_beside_its_field_and_stays(string step, string field, string words, params string[] answers)
    {
        var (id, path) = await app.DraftAsync();
        using var amira = app.Amira();

        var page = await amira.SendAsync($"{path}/{step}",
            [.. answers.Select(answer => answer.Replace("LONG", new string('x', 255), StringComparison.Ordinal).Split('='))
                .Select(pair => (pair[0], pair[1]))]);

        Assert.Contains($"<a href=\"#{field}\">", page.Main, StringComparison.Ordinal);
        Assert.Contains($"id=\"{field}-error\"", page.Main, StringComparison.Ordinal);
        Assert.Contains(words, page.Main, StringComparison.Ordinal);
        Assert.Contains("Error: ", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a[", 200)]
    [InlineData("]", 200)]
    [InlineData("Kind.", 200)]
    [InlineData("Kind[0]", 100)]
    public async Task A_field_that_nobody_asked_for_is_no_fault(string name, int times)
    {
        var (id, path) = await app.DraftAsync();
        using var amira = app.Amira();

        var next = await amira.SendAsync($"{path}/kind", ("Kind", "ChildDeath"), (string.Concat(Enumerable.Repeat(name, times)), "x"));

        Assert.Equal($"{path}/awareness", next.Path);
        Assert.Equal(IncidentKind.ChildDeath, (await app.ContentAsync(id)).Kind);
    }

    [Fact]
    public async Task An_answer_of_another_page_that_stands_in_the_way_is_named()
    {
        var leaver = new ChildStatus { LookedAfter = Answer.No, CareLeaver = Answer.Yes };
        var (_, path) = await app.DraftAsync(new NotificationContent
        {
            Kind = IncidentKind.CareLeaverDeath,
            BecameAwareOn = new DateOnly(2026, 3, 2),
            Children = [new ChildDetails { FirstNames = "Robin", Age = 19, Role = ChildRole.Died, Status = leaver }],
        });
        using var amira = app.Amira();

        var page = await amira.SendAsync($"{path}/kind", ("Kind", "LookedAfterChildDeath"));

        Assert.Contains("Child 1: looked after by a council: This kind is for a looked-after child.", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_due_date_shows_once_awareness_is_known_and_lateness_is_asked_about()
    {
        var (id, path) = await app.DraftAsync(new NotificationContent { Kind = IncidentKind.SeriousHarm });
        using var amira = app.Amira();

        var asked = await amira.SendAsync($"{path}/awareness", ("BecameAware.Day", "2"), ("BecameAware.Month", "4"),
            ("BecameAware.Year", "2026"));
        var next = await amira.SendAsync(asked, $"{path}/lateness", ("LateReason", "Oversight"));

        Assert.Equal($"{path}/lateness", asked.Path);
        Assert.Contains("Monday 13 April 2026", asked.Main, StringComparison.Ordinal);
        Assert.Equal($"{path}/date", next.Path);
        Assert.Equal(LateReason.Oversight, (await app.ContentAsync(id)).LateReason);
    }

    [Fact]
    public async Task A_change_made_while_checking_leads_back_to_the_check()
    {
        var (_, path) = await app.CompleteAsync();
        using var amira = app.Amira();

        var page = await amira.SendAsync($"{path}/media?return=check", ("MediaInterest", "Expected"));

        Assert.Equal($"{path}/check", page.Path);
        Assert.Contains(">Expected<", page.Main, StringComparison.Ordinal);
    }
}
