using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.LocalInquiries.Tests;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Areas;

public class RapidReviewTests(InquiryPages app) : IClassFixture<InquiryPages>
{
    [Fact]
    public async Task Three_partners_sign_and_the_third_signature_sends_it()
    {
        var journey = await Journey.ReadyToSignAsync(app.Inquiries);
        Visitor[] partners = [app.Council(), app.Health(), app.Police()];

        List<Seen> signed = [];
        foreach (var partner in partners)
            signed.Add(await partner.SendAsync($"{Path(journey)}/sign"));
        var page = await partners[0].OpenAsync(Path(journey));

        Assert.All(signed, answer => Assert.Contains("govuk-notification-banner--success", answer.Main, StringComparison.Ordinal));
        Assert.Contains("You signed version", signed[0].Main, StringComparison.Ordinal);
        Assert.Contains("the rapid review was sent to the panel", signed[2].Main, StringComparison.Ordinal);
        Assert.DoesNotContain("A change makes a new version", page.Main, StringComparison.Ordinal);
        Assert.Equal(InquiryState.Submitted, (await journey.ReadAsync()).State);
        Assert.Contains("It was sent to the panel in time", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signature_is_refused_where_the_review_was_changed_after_it_was_opened()
    {
        var journey = await Journey.ReadyToSignAsync(app.Inquiries);
        using var grace = app.Health();
        var opened = await grace.OpenAsync($"{Path(journey)}/sign");
        await journey.WriteAsync("facts", "Known only now.");

        var refused = await grace.SendAsync(opened, $"{Path(journey)}/sign");

        Assert.Contains("was changed after you opened this page", refused.Main, StringComparison.Ordinal);
        Assert.Contains("Known only now.", refused.Main, StringComparison.Ordinal);
        Assert.Empty((await journey.ReadAsync()).Signatures);
    }

    [Fact]
    public async Task A_signature_that_an_edit_has_voided_is_shown()
    {
        var journey = await Journey.ReadyToSignAsync(app.Inquiries);
        await journey.SignAsync(journey.Health);
        using var amira = app.Council();

        await amira.SendAsync($"{Path(journey)}/sections/facts", ("Text", "Known only now."));
        var page = await amira.OpenAsync(Path(journey));

        Assert.Contains("Signature voided", page.Main, StringComparison.Ordinal);
        Assert.Contains("Health partner signed version", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_saves_second_keeps_what_they_typed_sees_what_is_stored_and_can_save_again()
    {
        var journey = await Journey.OpenAsync(app.Inquiries);
        using var grace = app.Health();
        var opened = await grace.OpenAsync($"{Path(journey)}/sections/facts");
        await journey.WriteAsync("facts", "The council was first.");

        var stale = await grace.SendAsync(opened, $"{Path(journey)}/sections/facts", ("Text", "Health was second."));
        var saved = await grace.SendAsync(stale, $"{Path(journey)}/sections/facts", ("Text", "Health was second."));

        Assert.Contains("The council was first.", stale.Main, StringComparison.Ordinal);
        Assert.Contains("Health was second.</textarea>", stale.Main, StringComparison.Ordinal);
        Assert.Equal(Path(journey), saved.Path);
        Assert.Contains("Saved: Facts and timeline", saved.Main, StringComparison.Ordinal);
        Assert.Equal("Health was second.", (await journey.ReadAsync()).Sections[0].Text);
    }

    [Fact]
    public async Task Saving_the_same_text_as_a_browser_sends_it_voids_no_signature()
    {
        var journey = await Journey.OpenAsync(app.Inquiries);
        await journey.WriteAsync("facts", "One line.\nAnother.");
        var before = (await journey.ReadAsync()).ContentVersion;
        using var amira = app.Council();

        await amira.SendAsync($"{Path(journey)}/sections/facts", ("Text", "One line.\r\nAnother."));

        Assert.Equal(before, (await journey.ReadAsync()).ContentVersion);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_an_error_of_its_field()
    {
        var journey = await Journey.OpenAsync(app.Inquiries);
        using var amira = app.Council();

        var page = await amira.SendAsync($"{Path(journey)}/sections/facts", ("Text", new string('a', 20_001)));

        Assert.Contains("<a href=\"#Text\">Facts and timeline must be 20,000 characters or fewer</a>", page.Main, StringComparison.Ordinal);
        Assert.StartsWith("Error: ", page.Html.Split("<title>")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_area_is_led_to_the_cases_own_page_and_the_panel_only_reads()
    {
        var journey = await Journey.OpenAsync(app.Inquiries);
        using var stranger = app.As(People.NotifierOf(People.Kent));
        using var panel = app.As(People.Secretariat());

        var refused = await stranger.OpenAsync(Path(journey));
        var section = await panel.OpenAsync($"{Path(journey)}/sections/facts");

        Assert.Equal($"/cases/{journey.Incident.NotificationId}", refused.Path);
        Assert.DoesNotContain("<textarea", section.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_from_the_panel_reads_all_of_it_on_one_page_and_goes_back_to_the_case()
    {
        var journey = await Journey.SubmittedAsync(app.Inquiries);
        using var panel = app.As(People.Secretariat());
        using var amira = app.Council();
        var panelCase = Guid.CreateVersion7();

        var read = await panel.OpenAsync($"{Path(journey)}/sign?case={panelCase}");
        var partner = await amira.OpenAsync($"{Path(journey)}/sign?case={panelCase}");

        Assert.Contains($"<a class=\"govuk-back-link\" href=\"/panel/cases/{panelCase}\">", read.Html, StringComparison.Ordinal);
        Assert.Contains("What there is to say on Analysis", read.Main, StringComparison.Ordinal);
        Assert.DoesNotContain($"/panel/cases/{panelCase}", partner.Html, StringComparison.Ordinal);
    }

    static string Path(Journey journey) => $"/cases/{journey.Incident.NotificationId}/rapid-review";
}
