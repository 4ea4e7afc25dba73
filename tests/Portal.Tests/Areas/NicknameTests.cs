using Safeguarding.LocalInquiries.Tests;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Areas;

public class NicknameTests(CasePages app) : IClassFixture<CasePages>
{
    [Fact]
    public async Task The_areas_partners_see_the_name_they_gave_where_they_list_and_do_and_the_panel_does_not()
    {
        var incident = await app.NotifiedAsync();
        await Journey.OpenAsync(app.Inquiries, incident);
        var name = $"The baby of the canal {Guid.NewGuid():N}"[..40];
        using var amira = app.As(People.NotifierOf(People.Leeds));
        using var grace = app.As(People.HealthPartnerOf(People.Leeds));
        using var ruth = app.As(People.Secretariat());
        var path = $"/cases/{incident.NotificationId}";

        await amira.SendAsync(await amira.OpenAsync(path), $"{path}?handler=nickname", ("Nickname", name));

        Assert.Contains(name, (await grace.OpenAsync(path)).Main, StringComparison.Ordinal);
        Assert.Contains(name, (await grace.OpenAsync("/cases")).Main, StringComparison.Ordinal);
        Assert.Contains(name, (await grace.OpenAsync("/work/later?handler=csv")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain(name, (await ruth.OpenAsync(path)).Html, StringComparison.Ordinal);
        Assert.DoesNotContain(name, (await ruth.OpenAsync("/cases?handler=csv")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_too_long_is_an_error_of_its_field_and_stays_typed()
    {
        var incident = await app.NotifiedAsync();
        using var amira = app.As(People.NotifierOf(People.Leeds));
        var path = $"/cases/{incident.NotificationId}";

        var page = await amira.SendAsync(await amira.OpenAsync(path), $"{path}?handler=nickname", ("Nickname", new string('n', 61)));

        Assert.Contains("<a href=\"#Nickname\">This must be 60 characters or fewer.</a>", page.Main, StringComparison.Ordinal);
        Assert.Contains(new string('n', 61), page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_are_told_apart_by_the_names_the_council_gives_them()
    {
        var id = await app.SharedDraftAsync();
        using var amira = app.As(People.NotifierOf(People.Leeds));

        await amira.SendAsync(await amira.OpenAsync($"/notify/{id}"), $"/notify/{id}?handler=nickname", ("Nickname", "The school"));

        Assert.Contains("The school", (await amira.OpenAsync("/notify")).Main, StringComparison.Ordinal);
        Assert.Contains("The school", (await amira.OpenAsync("/work/soon")).Main, StringComparison.Ordinal);
    }
}
